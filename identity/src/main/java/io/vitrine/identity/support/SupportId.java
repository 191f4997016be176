package io.vitrine.identity.support;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an operator's access to a business; written {@code sup_...}. */
public record SupportId(UUID value) {

    public static Optional<SupportId> parse(String text) {
        return TypeId.parse("sup", text).map(SupportId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("sup", value);
    }
}
