package io.vitrine.commerce.supply;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies one delivery of a purchase order; written {@code por_...}. */
public record ReceiptId(UUID value) {

    public static Optional<ReceiptId> parse(String text) {
        return TypeId.parse("por", text).map(ReceiptId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("por", value);
    }
}
