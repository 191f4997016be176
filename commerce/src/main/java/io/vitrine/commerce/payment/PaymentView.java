package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment.
 *
 * @param test whether only pretended money moved
 * @param reference what the gateway calls it
 * @param refusal why it failed
 */
public record PaymentView(
        PaymentId id,
        UUID order,
        String gateway,
        PaymentMethod method,
        PaymentStatus status,
        Money amount,
        Money captured,
        Money refunded,
        boolean test,
        Optional<String> reference,
        Optional<String> refusal,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether the gateway or the customer may still decide. */
    public boolean open() {
        return status == PaymentStatus.STARTED || status == PaymentStatus.PENDING;
    }

    /** What can still be given back. */
    public Money refundable() {
        return captured.minus(refunded);
    }

    NewPayment asNew() {
        return new NewPayment(id, order, gateway, method, amount, test);
    }

    SoughtPayment sought() {
        return new SoughtPayment(id, reference, amount, createdAt, open());
    }
}
