package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * Money asked from a customer.
 *
 * @param order the order that is paid
 * @param number its number, as the customer knows it
 * @param token what the gateway's own fields made of the customer's card; never a card's number
 * @param returnUrl where the customer comes back to, by whatever method
 * @param cancelUrl where the customer comes back to without having paid
 */
public record PaymentRequest(
        PaymentId payment,
        UUID order,
        String number,
        Money amount,
        Optional<String> token,
        Optional<Payer> payer,
        String returnUrl,
        String cancelUrl) {

    private static final int MAX = 255;

    public PaymentRequest {
        token = token.map(String::strip).filter(text -> !text.isEmpty());
        token.ifPresent(text -> CardNumbers.refuse("payment.token", text, MAX));
    }

    /** Of nobody in particular, who comes back to one place. */
    public PaymentRequest(
            PaymentId payment, UUID order, String number, Money amount, Optional<String> token, String returnUrl) {
        this(payment, order, number, amount, token, Optional.empty(), returnUrl, returnUrl);
    }

    /** The token with its characters unread. */
    @Override
    public String toString() {
        return payment + " for " + amount;
    }
}
