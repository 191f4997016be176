package io.vitrine.identity.grant;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a grant; written {@code grt_...}. */
public record GrantId(UUID value) {

    public static Optional<GrantId> parse(String text) {
        return TypeId.parse("grt", text).map(GrantId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("grt", value);
    }
}
