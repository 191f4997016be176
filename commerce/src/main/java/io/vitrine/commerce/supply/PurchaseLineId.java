package io.vitrine.commerce.supply;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a line of a purchase order; written {@code pol_...}. */
public record PurchaseLineId(UUID value) {

    public static Optional<PurchaseLineId> parse(String text) {
        return TypeId.parse("pol", text).map(PurchaseLineId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("pol", value);
    }
}
