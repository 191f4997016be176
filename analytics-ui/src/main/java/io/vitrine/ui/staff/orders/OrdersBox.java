package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.order.OrderPage;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.OrderStates;
import java.util.Optional;

/** A page of orders, or why there is none. */
final class OrdersBox extends Div {

    private final transient Desk desk;

    OrdersBox(OrderPage page, OrdersState state, Desk desk) {
        this.desk = desk;
        addClassName("vt-box");
        if (page.orders().isEmpty()) {
            add(
                    state.narrowed()
                            ? new EmptyState(
                                    "No order fits",
                                    "No order has this number, customer, state, time and place together.",
                                    new Link(OrdersState.PATH, "Show all orders"))
                            : new EmptyState("No orders yet", "They appear as soon as a customer has ordered."));
        } else {
            add(table(page), foot(page, state));
        }
    }

    private Component table(OrderPage page) {
        return new DataTable<OrderSummary>("Orders")
                .column("Order", this::order)
                .text("Placed", order -> desk.dates().when(order.placedAt()), "vt-nowrap", "wide")
                .text("Customer", order -> order.customer().orElse("Guest"), "wide")
                .text("Location", OrderSummary::locationName, "wide")
                .column("State", order -> OrderStates.status(order.status()))
                .figure(
                        "Net " + desk.formats().symbol(),
                        order -> desk.formats().plain(order.total().amount()))
                .rows(page.orders());
    }

    private Component order(OrderSummary order) {
        Span both = new Span(new Link(OrdersState.PATH + "/" + order.id(), order.number()));
        both.add(Words.span(
                order.customer().orElse("Guest") + ", " + desk.dates().recent(order.placedAt()), "sub2", "only-m"));
        return both;
    }

    private Component foot(OrderPage page, OrdersState state) {
        int count = page.orders().size();
        Div foot = new Div(new Span(count == 1 ? "1 order" : count + " orders on this page"), Words.space());
        foot.addClassName("vt-bf");
        if (state.after().isPresent()) {
            foot.add(button("Newest", state.page(Optional.empty())));
        }
        page.next().ifPresent(next -> foot.add(button("Older", state.page(Optional.of(next)))));
        return foot;
    }

    private static Link button(String word, OrdersState state) {
        Link link = new Link(state.address().toString(), word);
        link.addClassNames("vt-btn", "s");
        return link;
    }
}
