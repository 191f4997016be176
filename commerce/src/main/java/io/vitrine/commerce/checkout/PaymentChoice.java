package io.vitrine.commerce.checkout;

import io.vitrine.commerce.payment.PaymentMethod;
import java.util.Optional;

/**
 * How the customer wants to pay.
 *
 * @param token what the gateway's own fields made of the customer's card; without one the customer goes to the gateway's page
 * @param gateway its name, where the business offers several for this method
 */
public record PaymentChoice(PaymentMethod method, Optional<String> token, Optional<String> gateway) {

    public PaymentChoice(PaymentMethod method, Optional<String> token) {
        this(method, token, Optional.empty());
    }

    @Override
    public String toString() {
        return method.name();
    }
}
