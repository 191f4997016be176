package io.vitrine.commerce.supply;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a supplier; written {@code spl_...}. */
public record SupplierId(UUID value) {

    public static Optional<SupplierId> parse(String text) {
        return TypeId.parse("spl", text).map(SupplierId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("spl", value);
    }
}
