package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.printing.PrintedConfirmation;
import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.PastLine;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.kit.Formats;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The customer's orders: the list, one of them, its confirmation on paper, calling it off and asking to send it back. */
@WebServlet("/app/customer/orders/*")
public class OrdersServlet extends OwnPage {

    private static final String LIST = Frame.HOME + "/orders";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Map<String, String> SAID = Map.of(
            "cancelled", "The order is cancelled. What you paid is given back by itself.",
            "return", "The shop has been asked to take it back, and will answer you.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnOrders orders;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrdersViews lists;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderViews views;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Sellers sellers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Reordering again;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path = path(request);
        if (path.length == 0) {
            pages().page(
                            response,
                            200,
                            "customer/orders",
                            lists.of(frame(session, "Orders", LIST), formats(), OrdersAsked.of(request)));
            return;
        }
        OrderId id = id(path);
        switch (path.length == 1 ? "" : path[1]) {
            case "" -> order(session, response, 200, id, SAID.getOrDefault(typed(request, "said"), ""), "", Map.of());
            case "confirmation.pdf" -> confirmation(response, id);
            case "again" -> again.show(this, session, response, id, List.of());
            default -> throw Problem.notFound("page");
        }
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path = path(request);
        OrderId id = id(path);
        String wish = path.length == 2 ? path[1] : "";
        try {
            switch (wish) {
                case "cancel" -> {
                    orders.cancel(id, typed(request, "reason").strip());
                    Pages.seeOther(response, OrderViews.path(id) + "?said=cancelled");
                }
                case "return" -> {
                    orders.askForReturn(
                            id,
                            pieces(orders.lines(id), request),
                            typed(request, "reason").strip());
                    Pages.seeOther(response, OrderViews.path(id) + "?said=return");
                }
                case "again" -> again.take(this, session, request, response, id);
                default -> throw Problem.notFound("page");
            }
        } catch (Problem problem) {
            if (problem.status() == HttpServletResponse.SC_NOT_FOUND) {
                throw problem;
            }
            order(session, response, problem.status(), id, "", words(problem), sent(request));
        }
    }

    private void order(
            CustomerSession session,
            HttpServletResponse response,
            int status,
            OrderId id,
            String said,
            String trouble,
            Map<String, String> typed)
            throws IOException {
        Frame frame = frame(session, "Order", LIST + "/");
        pages().page(response, status, "customer/order", views.of(frame, formats(), id, said, trouble, typed));
    }

    private void confirmation(HttpServletResponse response, OrderId id) throws IOException {
        OrderProgress order = orders.find(id);
        byte[] pdf = PrintedConfirmation.of(
                order, sellers.at(sellers.today()), formats().dates().on(order.placedAt()));
        send(response, "application/pdf", "Order-" + order.number() + ".pdf", pdf);
    }

    /** For the pages beside it. */
    void write(HttpServletResponse response, int status, String template, Object page) throws IOException {
        pages().page(response, status, template, page);
    }

    static Formats formatsOf() {
        return formats();
    }

    Frame frameOf(CustomerSession session, String title) {
        return frame(session, title, LIST + "/");
    }

    private static Map<Integer, Integer> pieces(List<PastLine> lines, HttpServletRequest request) {
        Map<Integer, Integer> pieces = new LinkedHashMap<>();
        for (PastLine line : lines) {
            String text = typed(request, OrderViews.field(line)).strip();
            if (!text.isEmpty()) {
                pieces.put(line.number(), WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1);
            }
        }
        return pieces;
    }

    private static Map<String, String> sent(HttpServletRequest request) {
        Map<String, String> sent = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        return sent;
    }

    private static String words(Problem problem) {
        return problem.errors().isEmpty() ? problem.title() + ". " + problem.detail() : cure(problem);
    }

    private static OrderId id(String[] path) {
        return path.length == 0 || path.length > 2
                ? none()
                : OrderId.parse(path[0]).orElseGet(OrdersServlet::none);
    }

    private static OrderId none() {
        throw Problem.notFound("order");
    }

    private static String[] path(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        return path.isEmpty() ? new String[0] : path.split("/", -1);
    }
}
