package io.vitrine.commerce.production;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a batch that was made; written {@code bat_...}. */
public record BatchId(UUID value) {

    public static Optional<BatchId> parse(String text) {
        return TypeId.parse("bat", text).map(BatchId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("bat", value);
    }
}
