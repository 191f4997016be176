package io.vitrine.commerce.order;

import java.util.List;

/** An order with its lines. */
public record OrderDetails(OrderSummary order, List<OrderLineView> lines) {

    public OrderDetails {
        lines = List.copyOf(lines);
    }
}
