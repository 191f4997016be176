package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Owed;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.processing.OwnOrder;
import io.vitrine.commerce.processing.OwnOrderSearch;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.commerce.standing.StandingOrder;
import io.vitrine.commerce.standing.StandingOrders;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.OrderPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Puts the first page together. */
@ApplicationScoped
class HomeViews {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 10;

    @Inject
    OwnOrders orders;

    @Inject
    OwnInvoices invoices;

    @Inject
    StandingOrders standing;

    @Inject
    Clock clock;

    @Transactional
    public HomeView of(Frame frame, Formats formats, String said) {
        List<OwnOrder> newest = orders.search(OwnOrderSearch.newest(LOOKED_AT)).orders().stream()
                .filter(OwnOrder::placedHere)
                .toList();
        Optional<OwnOrder> latest = newest.stream().findFirst();
        return new HomeView(
                frame,
                "Hello " + firstName(frame.customer()),
                said,
                latest.map(order -> latest(orders.find(order.id()), formats.dates()))
                        .orElse(null),
                debts(invoices.owed(), formats),
                newest.stream()
                        .filter(order -> OwnStage.of(order.status()) != OwnStage.CANCELLED)
                        .findFirst()
                        .map(order -> again(order, formats))
                        .orElse(null),
                standing.all().stream()
                        .filter(order -> order.state() == StandingOrder.State.ACTIVE)
                        .limit(SHOWN)
                        .map(order -> new HomeView.Coming(
                                Frame.HOME + "/standing",
                                "Next on " + formats.dates().near(order.nextOn()),
                                order.lines().get(0).name()
                                        + (order.lines().size() > 1
                                                ? " and " + (order.lines().size() - 1) + " more"
                                                : "")))
                        .toList());
    }

    private static String firstName(String name) {
        String[] words = name.strip().split("\\s+", 2);
        return words[0];
    }

    private static HomeView.Latest latest(OrderProgress order, Dates dates) {
        return new HomeView.Latest(
                OrderViews.path(order.id()),
                order.number(),
                OwnStage.of(order.status()).label(),
                Timeline.headline(order, dates),
                "to " + OrderPages.address(order.address()),
                Timeline.of(order, dates),
                !order.parcels().isEmpty());
    }

    private HomeView.Debts debts(Owed owed, Formats formats) {
        Dates dates = formats.dates();
        BigDecimal overdue = owed.overdue().amount();
        String words = owed.oldest()
                .map(day -> formats.money(overdue) + " overdue by " + days(ChronoUnit.DAYS.between(day, owed.today())))
                .orElse("");
        return new HomeView.Debts(
                !owed.open().isEmpty(),
                formats.money(owed.total().amount()),
                words,
                "as of " + dates.time(clock.instant()),
                owed.open().stream()
                        .limit(SHOWN)
                        .map(invoice -> debt(invoice, formats, dates))
                        .toList(),
                Math.max(owed.open().size() - SHOWN, 0));
    }

    private static HomeView.Debt debt(InvoiceSummary invoice, Formats formats, Dates dates) {
        boolean late = invoice.balance()
                .filter(balance -> balance.status() == InvoiceStatus.OVERDUE)
                .isPresent();
        return new HomeView.Debt(
                "/app/customer/invoices/" + invoice.id(),
                invoice.number(),
                "due " + dates.brief(invoice.dueOn()),
                formats.money(invoice.balance().orElseThrow().outstanding()),
                late ? "Overdue" : "Pending",
                late ? "bad" : "info");
    }

    private static HomeView.Again again(OwnOrder order, Formats formats) {
        Dates dates = formats.dates();
        String pieces = formats.quantity(order.pieces());
        return new HomeView.Again(
                OrderViews.path(order.id()) + "/again",
                pieces + (pieces.equals("1") ? " item of " : " items of ") + dates.brief(dates.on(order.placedAt()))
                        + ", about " + formats.tile(order.total().amount()));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
