package io.vitrine.commerce.supply;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a purchase order; written {@code po_...}. */
public record PurchaseId(UUID value) {

    public static Optional<PurchaseId> parse(String text) {
        return TypeId.parse("po", text).map(PurchaseId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("po", value);
    }
}
