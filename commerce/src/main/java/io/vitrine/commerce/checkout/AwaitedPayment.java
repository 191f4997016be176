package io.vitrine.commerce.checkout;

import io.vitrine.core.money.Money;

/**
 * A checkout whose payment was begun elsewhere and that is no order yet.
 *
 * @param number of the order that it is going to be
 * @param gateway whose page it is paid on, as people read it
 */
public record AwaitedPayment(String number, Money total, String gateway, Stage stage) {

    /** How far it came. */
    public enum Stage {
        /** The customer or the gateway has the next move. */
        OPEN,
        /** It was called off, refused, or not paid in time; the cart can be ordered again. */
        GIVEN_UP,
        /** The money came too late, and goes back to the customer. */
        OWED
    }
}
