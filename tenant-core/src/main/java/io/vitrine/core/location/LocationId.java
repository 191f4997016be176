package io.vitrine.core.location;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a location; written {@code loc_...}. */
public record LocationId(UUID value) {

    public static Optional<LocationId> parse(String text) {
        return TypeId.parse("loc", text).map(LocationId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("loc", value);
    }
}
