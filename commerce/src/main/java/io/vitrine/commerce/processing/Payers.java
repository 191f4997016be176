package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Takes orders out of their waiting for money. */
@ApplicationScoped
class Payers {

    /** Parameter: order. Money for an order that its customer called off is owed, however late it comes. */
    private static final String CAME_LATE =
            "update called_off set repaid_at = null where order_id = ? and repaid_at is not null";

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /** The order was paid; one that did not wait for that stays where it is. Once all is paid, nobody waits for more. */
    @Transactional
    public void paid(OrderId id) {
        rows.lock(id).ifPresent(order -> {
            Instant now = clock.instant();
            Together writes = new Together();
            if (order.status() == OrderStatus.PENDING_PAYMENT) {
                steps.move(order, OrderStatus.PAID, now, "", writes);
                steps.trail("order.paid", order, Map.of("status", "PAID"), Optional.empty(), writes);
            }
            if (order.status() == OrderStatus.CANCELLED) {
                writes.add(CAME_LATE, id.value());
            }
            PaymentWrites.settled(
                    writes, id.value(), order.net().add(order.shipping()).add(order.tax()), now);
            steps.write(writes);
        });
    }
}
