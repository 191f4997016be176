package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.supply.PurchaseStatus;
import io.vitrine.commerce.supply.PurchaseSummary;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.Currency;
import java.util.List;

/** Purchase orders, one to a row. */
final class PurchaseTable {

    private PurchaseTable() {}

    static Component of(List<PurchaseSummary> orders, Desk desk) {
        return new DataTable<PurchaseSummary>("Purchase orders")
                .column("Order", order -> name(order, desk))
                .text("Supplier", PurchaseSummary::supplierName, "wide")
                .text("To", PurchaseSummary::locationName, "wide")
                .text(
                        "Expected",
                        order -> order.expectedOn().map(desk.dates()::day).orElse("not sent"),
                        "wide",
                        "vt-nowrap")
                .figure(
                        "Received",
                        order -> desk.formats().count(order.received()) + " of "
                                + desk.formats().count(order.ordered()))
                .figure("Total", order -> formats(desk, order.currency()).money(order.total()), "wide")
                .column("State", order -> state(order, desk))
                .rows(orders);
    }

    static Status state(PurchaseSummary order, Desk desk) {
        if (order.late(desk.today())) {
            return new Status(Status.Kind.NOW, "Overdue");
        }
        return switch (order.status()) {
            case DRAFT, CANCELLED ->
                new Status(Status.Kind.NEUTRAL, order.status().word());
            case SENT -> new Status(Status.Kind.WAITING, PurchaseStatus.SENT.word());
            case PARTLY_RECEIVED -> new Status(Status.Kind.RUNNING, PurchaseStatus.PARTLY_RECEIVED.word());
            case RECEIVED -> new Status(Status.Kind.GOOD, PurchaseStatus.RECEIVED.word());
        };
    }

    /** How amounts of an order are written, which may be in another currency than the business's. */
    static Formats formats(Desk desk, Currency currency) {
        return Formats.of(desk.business().country(), currency, desk.business().zone());
    }

    private static Component name(PurchaseSummary order, Desk desk) {
        Span both = new Span(new Link("staff/purchase-orders/" + order.id(), order.number()));
        both.add(Words.span(
                order.supplierName()
                        + order.expectedOn()
                                .map(day -> ", " + desk.dates().brief(day))
                                .orElse(""),
                "sub2",
                "only-m"));
        return both;
    }
}
