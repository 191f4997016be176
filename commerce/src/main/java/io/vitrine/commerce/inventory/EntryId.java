package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies one movement of stock; written {@code ste_...}. */
public record EntryId(UUID value) {

    public static Optional<EntryId> parse(String text) {
        return TypeId.parse("ste", text).map(EntryId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("ste", value);
    }
}
