package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.OwnInvoiceSearch;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What the address of the list asks for. What cannot be read asks for nothing. */
record InvoicesAsked(String number, String status, String from, String to, String after) {

    private static final int PAGE = 20;

    static InvoicesAsked of(HttpServletRequest request) {
        return new InvoicesAsked(
                given(request, "number"),
                given(request, "status"),
                given(request, "from"),
                given(request, "to"),
                given(request, "after"));
    }

    OwnInvoiceSearch search() {
        return new OwnInvoiceSearch(
                Arrays.stream(InvoiceStatus.values())
                        .filter(known -> known.name().equalsIgnoreCase(status))
                        .findFirst(),
                some(number),
                day(from),
                day(to),
                some(after),
                PAGE);
    }

    boolean narrowed() {
        return !(number + status + from + to).isEmpty();
    }

    /** The address of the page with older ones. */
    String next(String cursor) {
        return "/app/customer/invoices?number=" + encoded(number) + "&status=" + encoded(status) + "&from="
                + encoded(from) + "&to=" + encoded(to) + "&after=" + encoded(cursor);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
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
