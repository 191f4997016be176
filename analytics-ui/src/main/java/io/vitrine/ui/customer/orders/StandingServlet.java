package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.standing.StandingOrder;
import io.vitrine.commerce.standing.StandingOrders;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.kit.Dates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The customer's standing orders: begun from an order, left out once, paused, resumed and ended. */
@WebServlet({"/app/customer/standing", "/app/customer/standing/new"})
public class StandingServlet extends OwnPage {

    private static final String HERE = Frame.HOME + "/orders/standing";
    private static final String PATH = Frame.HOME + "/standing";
    private static final int USUAL_WEEKS = 4;
    private static final Map<String, String> SAID = Map.of(
            "begun", "The order comes again by itself from now on.",
            "SKIP", "The next turn is left out.",
            "PAUSE", "It is paused. Nothing is ordered until you resume it.",
            "RESUME", "It goes on.",
            "END", "It has ended.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    StandingOrders standing;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnOrders orders;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String said = SAID.getOrDefault(typed(request, "said"), "");
        LocalDate first = standing.today().plusWeeks(USUAL_WEEKS);
        write(session, request, response, 200, said, "", Integer.toString(USUAL_WEEKS), first.toString());
    }

    @Override
    protected void change(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String wish = typed(request, "do");
        try {
            if (wish.equals("begin")) {
                OrderId order = OrderId.parse(typed(request, "order")).orElseThrow(() -> Problem.notFound("order"));
                standing.begin(order, weeks(typed(request, "weeks")), first(request));
                Pages.seeOther(response, PATH + "?said=begun");
                return;
            }
            StandingOrders.Step step = Arrays.stream(StandingOrders.Step.values())
                    .filter(known -> known.name().equals(wish))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("action"));
            standing.step(
                    StandingOrder.Id.parse(typed(request, "id")).orElseThrow(() -> Problem.notFound("standing order")),
                    step);
            Pages.seeOther(response, PATH + "?said=" + step);
        } catch (Problem problem) {
            if (problem.status() == HttpServletResponse.SC_NOT_FOUND) {
                throw problem;
            }
            String trouble = problem.errors().isEmpty() ? problem.title() + ". " + problem.detail() : cure(problem);
            write(
                    session,
                    request,
                    response,
                    problem.status(),
                    "",
                    trouble,
                    typed(request, "weeks"),
                    typed(request, "firstOn"));
        }
    }

    private void write(
            CustomerSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String said,
            String trouble,
            String weeks,
            String firstOn)
            throws IOException {
        Optional<OrderId> order = Optional.of(typed(request, "order"))
                .filter(text -> !text.isEmpty())
                .map(text -> OrderId.parse(text).orElseThrow(() -> Problem.notFound("order")));
        Dates dates = formats().dates();
        pages().page(
                        response,
                        status,
                        "customer/standing",
                        new StandingView(
                                frame(session, "Standing orders", HERE),
                                said,
                                trouble,
                                standing.all().stream()
                                        .map(one -> row(one, dates))
                                        .toList(),
                                order.map(OrderId::toString).orElse(""),
                                order.map(id -> orders.find(id).number()).orElse(""),
                                weeks,
                                firstOn,
                                standing.today().plusDays(1).toString()));
    }

    private static StandingView.Row row(StandingOrder order, Dates dates) {
        boolean active = order.state() == StandingOrder.State.ACTIVE;
        StandingOrder.Line first = order.lines().get(0);
        int more = order.lines().size() - 1;
        return new StandingView.Row(
                order.id().toString(),
                first.quantity() + " x " + first.name() + (more == 0 ? "" : " and " + more + " more"),
                order.weeks() == 1 ? "every week" : "every " + order.weeks() + " weeks",
                active ? "Next on " + dates.day(order.nextOn()) : "",
                order.state().label(),
                active ? "ok" : order.state() == StandingOrder.State.PAUSED ? "warn" : "",
                order.address(),
                order.lastOrder().map(number -> "Last became order " + number).orElse(""),
                order.trouble().map(words -> "Left out last time: " + words).orElse(""),
                active,
                order.state() == StandingOrder.State.PAUSED);
    }

    private static int weeks(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static LocalDate first(HttpServletRequest request) {
        return day(request, "firstOn")
                .orElseThrow(() -> Problem.invalid("firstOn", "Choose the day of the first order."));
    }
}
