package io.vitrine.commerce.fulfilment;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a shipping rate; written {@code shr_...}. */
public record ShippingRateId(UUID value) {

    static final String PREFIX = "shr";

    public static Optional<ShippingRateId> parse(String text) {
        return TypeId.parse(PREFIX, text).map(ShippingRateId::new);
    }

    @Override
    public String toString() {
        return TypeId.format(PREFIX, value);
    }
}
