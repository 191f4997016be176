package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.payment.PaymentId;
import java.util.List;

/**
 * A checkout whose payment is under way elsewhere.
 *
 * @param gateway that was asked for the payment
 * @param placement the order as it will stand
 * @param allocations what is held for it meanwhile
 */
record PendingOrder(
        CartId cart,
        PaymentId payment,
        String gateway,
        Placement placement,
        List<Allocation> allocations,
        State state) {

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
