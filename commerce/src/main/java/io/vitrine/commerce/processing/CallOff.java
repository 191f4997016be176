package io.vitrine.commerce.processing;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.commerce.promotion.Redemptions;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Calls orders off, for the people of the shop and for whoever ordered. */
@ApplicationScoped
class CallOff {

    private static final int MAX_REASON = 500;

    /** Parameters: order, time. All that was paid goes back. */
    private static final String NOTE = "insert into called_off (order_id, asked_at) values (?, ?)";

    /** Parameters: order, time, time. Nothing is owed until more money comes: what was paid before, people give back. */
    private static final String NOTE_BY_SHOP =
            "insert into called_off (order_id, asked_at, by_shop, repaid_at) values (?, ?, true, ?)";

    private static final String PAYMENT = "select payment_method from order_detail where order_id = :id";

    private static final String SENT = "select exists (select from shipment where order_id = :id)";

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    ReturnSteps returns;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The customer's own, once the order is known to be the customer's. @throws Problem 409 when it is too late */
    void byCustomer(OrderId id, String reason) {
        OrderInWork order = rows.lock(id).orElseThrow(ProcessingRefused::unknown);
        new Checks()
                .text(reason, MAX_REASON, "reason", "Say why, in 1 to 500 characters.")
                .raise();
        if (!OwnOrders.cancellable(order.status(), payment(id)) || sent(id)) {
            throw Problem.of(
                    409,
                    "too_late",
                    "It cannot be cancelled any more",
                    "We have begun to work on it. Once it has arrived, you can ask to send it back.");
        }
        write(order, reason, new Together().add(NOTE, id.value(), clock.instant()));
    }

    /** The shop's own decision. @throws Problem 409 when its state does not allow it */
    void byShop(OrderInWork order, String reason) {
        Instant now = clock.instant();
        write(order, reason, new Together().add(NOTE_BY_SHOP, order.id().value(), now, now));
    }

    /**
     * What was reserved is free again, what waits to be paid is asked no more (the gateways are told a moment later, outside of
     * the transaction), and the sale is taken back.
     */
    private void write(OrderInWork order, String reason, Together writes) {
        Instant now = clock.instant();
        Redemptions.giveBack(writes, order.id().value(), now);
        StockWrites.release(writes, order.id().value());
        PaymentWrites.cancelled(writes, order.id().value(), now);
        returns.takeBackAll(order, now, writes);
        steps.move(order, order.moved(OrderStatus.CANCELLED), now, "", writes);
        steps.trail("order.cancelled", order, Map.of("status", "CANCELLED"), Optional.of(reason), writes);
        if (!order.reserved().isEmpty()) {
            StockWrites.changed(
                    writes,
                    outbox,
                    order.reserved().stream().map(Allocation::variant).toList());
        }
        steps.write(writes);
    }

    private String payment(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAYMENT)
                        .bind("id", id.value())
                        .mapTo(String.class)
                        .one());
    }

    private boolean sent(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SENT)
                        .bind("id", id.value())
                        .mapTo(boolean.class)
                        .one());
    }
}
