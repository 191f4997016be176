package io.vitrine.commerce.checkout;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.Placement;
import io.vitrine.core.money.Money;
import java.util.Optional;

/**
 * What a checkout led to.
 *
 * @param redirect where the customer goes on to pay
 */
public record PlacedOrder(OrderId id, String number, OrderStatus status, Money total, Optional<String> redirect) {

    static PlacedOrder of(Placement order) {
        return new PlacedOrder(
                order.id(),
                order.number(),
                order.status(),
                Money.of(order.total(), order.currency()),
                Optional.empty());
    }

    /** The order waits for a payment elsewhere. */
    static PlacedOrder waiting(Placement order, Optional<String> redirect) {
        return new PlacedOrder(
                order.id(),
                order.number(),
                OrderStatus.PENDING_PAYMENT,
                Money.of(order.total(), order.currency()),
                redirect);
    }
}
