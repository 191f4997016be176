package io.vitrine.commerce.processing;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a parcel that was sent; written {@code shp_...}. */
public record ShipmentId(UUID value) {

    public static Optional<ShipmentId> parse(String text) {
        return TypeId.parse("shp", text).map(ShipmentId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("shp", value);
    }
}
