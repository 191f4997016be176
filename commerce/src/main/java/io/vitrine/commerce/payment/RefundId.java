package io.vitrine.commerce.payment;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a refund of a payment or of a part of it; written {@code ref_...}. */
public record RefundId(UUID value) {

    public static Optional<RefundId> parse(String text) {
        return TypeId.parse("ref", text).map(RefundId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("ref", value);
    }
}
