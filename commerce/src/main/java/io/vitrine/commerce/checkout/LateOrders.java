package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What becomes of checkouts that wait for their payment. */
@ApplicationScoped
class LateOrders {

    private static final Logger LOG = System.getLogger(LateOrders.class.getName());

    @Inject
    PendingRows rows;

    @Inject
    PaidElsewhere elsewhere;

    @Inject
    Placing placing;

    @Inject
    Clock clock;

    /** The money is there: the order stands. One that had lapsed keeps its payment, which somebody gives back. */
    @Transactional
    public void paid(UUID order) {
        rows.ofOrder(order).ifPresent(pending -> {
            switch (pending.state()) {
                case OPEN -> {
                    Together writes = new Together();
                    elsewhere.place(pending, clock.instant(), writes);
                    placing.write(writes);
                }
                case GIVEN_UP -> LOG.log(Level.WARNING, "Money came for an order that had lapsed: {0}", order);
                case PLACED -> LOG.log(Level.DEBUG, "Known already: {0}", order);
            }
        });
    }

    @Transactional
    public void failed(UUID order) {
        rows.ofOrder(order)
                .filter(pending -> pending.state() == PendingOrder.State.OPEN)
                .ifPresent(pending -> {
                    Together writes = new Together();
                    elsewhere.giveUp(pending, writes);
                    placing.write(writes);
                });
    }

    /** Gives up what nobody has paid in time. */
    @Transactional
    public void lapse(UUID order) {
        Instant now = clock.instant();
        rows.ofOrder(order)
                .filter(pending -> pending.state() == PendingOrder.State.OPEN)
                .ifPresent(pending -> {
                    Together writes = new Together();
                    PaymentWrites.cancelled(writes, order, now);
                    elsewhere.giveUp(pending, writes);
                    placing.write(writes);
                });
    }
}
