package io.vitrine.commerce.picking;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a pick list; written {@code pkl_...}. */
public record PickListId(UUID value) {

    public static Optional<PickListId> parse(String text) {
        return TypeId.parse("pkl", text).map(PickListId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("pkl", value);
    }
}
