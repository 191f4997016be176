package io.vitrine.commerce.promotion;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a promotion; written {@code pro_...}. */
public record PromotionId(UUID value) {

    public static Optional<PromotionId> parse(String text) {
        return TypeId.parse("pro", text).map(PromotionId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("pro", value);
    }
}
