package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.processing.OwnOrderSearch;
import io.vitrine.commerce.processing.OwnStage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What the address of the list asks for. What cannot be read asks for nothing. */
record OrdersAsked(String number, String stage, String from, String to, String after) {

    private static final int PAGE = 20;

    static OrdersAsked of(HttpServletRequest request) {
        return new OrdersAsked(
                given(request, "number"),
                given(request, "status"),
                given(request, "from"),
                given(request, "to"),
                given(request, "after"));
    }

    OwnOrderSearch search() {
        return new OwnOrderSearch(
                OwnStage.parse(stage),
                some(number),
                some(from).flatMap(OrdersAsked::day),
                some(to).flatMap(OrdersAsked::day),
                some(after),
                PAGE);
    }

    boolean narrowed() {
        return !(number + stage + from + to).isEmpty();
    }

    /** The address of the page with older ones. */
    String next(String cursor) {
        return "/app/customer/orders?number=" + encoded(number) + "&status=" + encoded(stage) + "&from=" + encoded(from)
                + "&to=" + encoded(to) + "&after=" + encoded(cursor);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
