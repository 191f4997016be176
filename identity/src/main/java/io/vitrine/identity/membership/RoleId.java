package io.vitrine.identity.membership;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a role that a business made for itself; written {@code rol_...}. */
public record RoleId(UUID value) {

    public static Optional<RoleId> parse(String text) {
        return TypeId.parse("rol", text).map(RoleId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("rol", value);
    }
}
