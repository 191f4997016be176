package io.vitrine.commerce.invoice;

import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.core.money.Money;
import java.util.Optional;

/**
 * A customer pays what is left of an invoice.
 *
 * @param seen what the customer saw as left to pay; nothing else is taken
 * @param token what the gateway's own fields made of a card
 * @param returnUrl where the customer comes back to from a payment elsewhere
 */
public record PayInvoice(
        InvoiceId invoice, PaymentMethod method, Money seen, Optional<String> token, String returnUrl) {

    @Override
    public String toString() {
        return invoice + " by " + method;
    }
}
