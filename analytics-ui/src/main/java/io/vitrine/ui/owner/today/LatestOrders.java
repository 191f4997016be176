package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.order.OrderPage;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;

/** The newest orders. */
final class LatestOrders extends Div {

    private final transient Desk desk;

    LatestOrders(Desk desk) {
        this.desk = desk;
    }

    void show(OrderPage page) {
        removeAll();
        Section box = page.orders().isEmpty()
                ? new Box("Latest orders")
                        .with(new EmptyState("No orders yet", "They appear as they are recorded or imported."))
                : new Box("Latest orders", Words.space(), new Link("owner/orders", "All orders")).with(table(page));
        add(box);
    }

    private Component table(OrderPage page) {
        String symbol = desk.formats().symbol();
        return new DataTable<OrderSummary>("Latest orders")
                .column("Order", this::order)
                .text("Customer", order -> order.customer().orElse("Guest"), "wide")
                .figure("Placed", order -> desk.dates().recent(order.placedAt()))
                .figure(
                        "Total " + symbol,
                        order -> desk.formats().plain(order.total().amount()))
                .rows(page.orders());
    }

    private Component order(OrderSummary order) {
        Span both = new Span(new Link("owner/orders/" + order.id(), order.number()));
        both.add(Words.span(order.locationName(), "sub2"));
        return both;
    }
}
