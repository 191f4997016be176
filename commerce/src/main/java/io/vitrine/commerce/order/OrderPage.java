package io.vitrine.commerce.order;

import java.util.List;
import java.util.Optional;

/** A page of orders; {@code next} leads to the one after. */
public record OrderPage(List<OrderSummary> orders, Optional<String> next) {

    public OrderPage {
        orders = List.copyOf(orders);
    }
}
