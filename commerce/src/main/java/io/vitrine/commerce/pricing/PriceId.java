package io.vitrine.commerce.pricing;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a price; written {@code prc_...}. */
public record PriceId(UUID value) {

    public static Optional<PriceId> parse(String text) {
        return TypeId.parse("prc", text).map(PriceId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("prc", value);
    }
}
