package io.vitrine.commerce.processing;

import java.util.List;
import java.util.Optional;

/**
 * A page of the customer's orders.
 *
 * @param next cursor of the page that follows, if one does
 */
public record OwnOrderPage(List<OwnOrder> orders, Optional<String> next) {

    public OwnOrderPage {
        orders = List.copyOf(orders);
    }
}
