package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.PaymentCaptured;
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
    private static final String SET_LATE =
            "update called_off set repaid_at = null where order_id = ? and repaid_at is not null and not by_shop";

    /** Parameters: order, time, payment. However often it is told, a payment came late once. */
    private static final String CAME_LATE = """
            insert into called_off (order_id, asked_at, by_shop, late) values (?, ?, true, array[?::uuid])
            on conflict (order_id) do update set repaid_at = null,
                late = array(select distinct unnest(called_off.late || excluded.late))""";

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /** The order was paid; one that did not wait for that stays where it is. Once all is paid, nobody waits for more. */
    @Transactional
    public void paid(OrderId id, PaymentCaptured payment) {
        rows.lock(id).ifPresent(order -> {
            Instant now = clock.instant();
            Together writes = new Together();
            if (order.status() == OrderStatus.CANCELLED) {
                writes.add(CAME_LATE, id.value(), now, payment.payment().value());
                steps.say(
                        order,
                        order.status(),
                        "A payment of " + payment.amount() + " came after the cancellation. It goes back by itself.",
                        false,
                        now,
                        writes);
            }
            goOn(order, now, writes);
        });
    }

    /** Money was set against its invoice by hand until nothing was left to pay. */
    @Transactional
    public void settled(OrderId id) {
        rows.lock(id).ifPresent(order -> {
            Together writes = new Together();
            if (order.status() == OrderStatus.CANCELLED) {
                writes.add(SET_LATE, id.value());
            }
            goOn(order, clock.instant(), writes);
        });
    }

    private void goOn(OrderInWork order, Instant now, Together writes) {
        if (order.status() == OrderStatus.PENDING_PAYMENT) {
            steps.move(order, OrderStatus.PAID, now, "", writes);
            steps.trail("order.paid", order, Map.of("status", "PAID"), Optional.empty(), writes);
        }
        PaymentWrites.settled(
                writes, order.id().value(), order.net().add(order.shipping()).add(order.tax()), now);
        steps.write(writes);
    }
}
