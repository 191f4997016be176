package io.vitrine.ui.staff.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.order.OrderFilter;
import io.vitrine.commerce.order.OrderSearch;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.commerce.order.Orders;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.OrderStates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders that were paid for more than a day ago and have not left. */
final class LateBox extends Div {

    private static final int SHOWN = 8;

    LateBox(Orders orders, Desk desk, Instant now) {
        List<OrderSummary> late = orders.search(new OrderSearch(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(OrderFilter.LATE),
                        Optional.empty(),
                        SHOWN))
                .orders();
        Box box = new Box("Over 24 hours");
        add(
                late.isEmpty()
                        ? box.with(new EmptyState("Nothing is late", "What was paid for has left within a day."))
                        : box.with(table(late, now)));
    }

    private static Component table(List<OrderSummary> late, Instant now) {
        return new DataTable<OrderSummary>("Orders over 24 hours")
                .column("Order", LateBox::order)
                .text("Location", OrderSummary::locationName, "wide")
                .figure("Waits", order -> waits(order, now))
                .column("State", order -> OrderStates.status(order.status()))
                .rows(late);
    }

    private static Component order(OrderSummary order) {
        Span both = new Span(new Link("staff/orders/" + order.id(), order.number()));
        both.add(Words.span(order.customer().orElse("Guest"), "sub2"));
        return both;
    }

    private static String waits(OrderSummary order, Instant now) {
        long hours = Duration.between(order.placedAt(), now).toHours();
        return hours < 72 ? hours + " h" : hours / 24 + " days";
    }
}
