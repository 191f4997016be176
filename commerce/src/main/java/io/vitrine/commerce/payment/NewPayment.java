package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.util.UUID;

/** A payment as it comes to be. */
public record NewPayment(PaymentId id, UUID order, String gateway, PaymentMethod method, Money amount, boolean test) {

    /** The payment that this gateway is asked for. */
    public static NewPayment of(PaymentRequest request, Gateway gateway, PaymentMethod method) {
        return new NewPayment(
                request.payment(), request.order(), gateway.name(), method, request.amount(), gateway.test());
    }
}
