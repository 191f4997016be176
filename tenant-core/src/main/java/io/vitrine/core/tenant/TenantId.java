package io.vitrine.core.tenant;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a business; written {@code bus_...}. */
public record TenantId(UUID value) {

    public static Optional<TenantId> parse(String text) {
        return TypeId.parse("bus", text).map(TenantId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("bus", value);
    }
}
