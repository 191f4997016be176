package io.vitrine.commerce.payment;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a payment: money asked from a customer in one try; written {@code pay_...}. */
public record PaymentId(UUID value) {

    public static Optional<PaymentId> parse(String text) {
        return TypeId.parse("pay", text).map(PaymentId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("pay", value);
    }
}
