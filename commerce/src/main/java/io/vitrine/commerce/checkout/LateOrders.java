package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What becomes of checkouts that wait for their payment. Each step has a transaction of its own, and taken twice it does
 * nothing the second time.
 */
@ApplicationScoped
class LateOrders {

    @Inject
    PendingRows rows;

    @Inject
    PaidElsewhere elsewhere;

    @Inject
    Placing placing;

    @Inject
    Clock clock;

    /** The money is there: the order stands, or its customer is owed the money when it had lapsed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void paid(UUID order) {
        in(order, PendingOrder.State.OPEN, (pending, writes) -> elsewhere.place(pending, clock.instant(), writes));
        in(
                order,
                PendingOrder.State.GIVEN_UP,
                (pending, writes) -> elsewhere.close(pending, PendingOrder.State.OWED, writes));
    }

    /** The money came, and nothing is left to sell. */
    @Transactional(TxType.REQUIRES_NEW)
    public void owe(UUID order) {
        in(
                order,
                PendingOrder.State.OPEN,
                (pending, writes) -> elsewhere.giveUp(pending, PendingOrder.State.OWED, writes));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID order) {
        in(
                order,
                PendingOrder.State.OPEN,
                (pending, writes) -> elsewhere.giveUp(pending, PendingOrder.State.GIVEN_UP, writes));
    }

    /** Gives up what nobody has paid in time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void lapse(UUID order) {
        Instant now = clock.instant();
        in(order, PendingOrder.State.OPEN, (pending, writes) -> {
            PaymentWrites.cancelled(writes, order, now);
            elsewhere.giveUp(pending, PendingOrder.State.GIVEN_UP, writes);
        });
    }

    /** What the gateway has to be asked to give back for this order now; absent when nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Money> owed(UUID order) {
        return rows.debt(order, clock.instant()).filter(Debt::due).map(Debt::amount);
    }

    /** Closes it once all money is back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void repaid(UUID order) {
        if (rows.debt(order, clock.instant()).filter(Debt::paidBack).isPresent()) {
            in(
                    order,
                    PendingOrder.State.OWED,
                    (pending, writes) -> elsewhere.close(pending, PendingOrder.State.REPAID, writes));
        }
    }

    private void in(UUID order, PendingOrder.State state, BiConsumer<PendingOrder, Together> work) {
        rows.ofOrder(order).filter(pending -> pending.state() == state).ifPresent(pending -> {
            Together writes = new Together();
            work.accept(pending, writes);
            placing.write(writes);
        });
    }
}
