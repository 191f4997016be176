package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a transfer between two locations; written {@code trf_...}. */
public record TransferId(UUID value) {

    public static Optional<TransferId> parse(String text) {
        return TypeId.parse("trf", text).map(TransferId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("trf", value);
    }
}
