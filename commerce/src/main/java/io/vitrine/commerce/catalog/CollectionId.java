package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a collection; written {@code col_...}. */
public record CollectionId(UUID value) {

    public static Optional<CollectionId> parse(String text) {
        return TypeId.parse("col", text).map(CollectionId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("col", value);
    }
}
