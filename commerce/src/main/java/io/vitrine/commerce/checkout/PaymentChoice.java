package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.PaymentMethod;
import java.util.Optional;

/**
 * How the customer wants to pay.
 *
 * @param token what the gateway's own fields made of the customer's card
 */
public record PaymentChoice(PaymentMethod method, Optional<String> token) {

    @Override
    public String toString() {
        return method.name();
    }
}
