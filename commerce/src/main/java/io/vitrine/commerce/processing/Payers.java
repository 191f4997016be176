package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes orders out of their waiting for money. */
@ApplicationScoped
class Payers {

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /** The order was paid; one that did not wait for that stays where it is. */
    @Transactional
    public void paid(OrderId id) {
        rows.lock(id)
                .filter(order -> order.status() == OrderStatus.PENDING_PAYMENT)
                .ifPresent(order -> {
                    Together writes = new Together();
                    steps.move(order, OrderStatus.PAID, clock.instant(), "", writes);
                    steps.trail("order.paid", order, Map.of("status", "PAID"), Optional.empty(), writes);
                    steps.write(writes);
                });
    }
}
