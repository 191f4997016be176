package io.vitrine.commerce.settlement;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a settlement file that was taken; written {@code stl_...}. */
public record SettlementId(UUID value) {

    public static Optional<SettlementId> parse(String text) {
        return TypeId.parse("stl", text).map(SettlementId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("stl", value);
    }
}
