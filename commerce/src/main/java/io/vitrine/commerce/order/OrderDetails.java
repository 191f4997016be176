package io.vitrine.commerce.order;

import java.util.List;

/** An order with its lines, and what promotions took off it. */
public record OrderDetails(OrderSummary order, List<OrderLineView> lines, List<OrderDiscount> discounts) {

    public OrderDetails {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }
}
