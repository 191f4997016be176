package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A checkout whose payment is under way elsewhere.
 *
 * @param gateway that was asked for the payment
 * @param paid what is known of the payment, the one try to be paid
 * @param placement the order as it will stand
 * @param allocations what is held for it meanwhile
 * @param expires when nobody waits for the payment any more
 */
record PendingOrder(
        CartId cart,
        PaymentId payment,
        String gateway,
        PaymentStatus paid,
        Placement placement,
        List<Allocation> allocations,
        State state,
        Instant expires) {

    /** For so long its pieces stay held after the end, so that they are never gone before it has been given up. */
    private static final Duration GRACE = Duration.ofHours(1);

    static Instant heldUntil(Instant expires) {
        return expires.plus(GRACE);
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** Whether the gateway may still decide. */
    boolean undecided() {
        return paid == PaymentStatus.STARTED || paid == PaymentStatus.PENDING;
    }

    /** Whether its pieces may have gone back on the shelf. */
    boolean letGo(Instant now) {
        return !now.isBefore(heldUntil(expires));
    }

    /** How it stands. */
    enum State {
        OPEN,
        PLACED,
        GIVEN_UP,
        /** The money came when nothing was left to sell. */
        OWED,
        REPAID
    }
}
