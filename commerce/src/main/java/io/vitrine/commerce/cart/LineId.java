package io.vitrine.commerce.cart;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.TypeId;
import java.util.Optional;

/** Identifies a line inside its cart, which has one for each variant; written {@code lin_...}. */
public record LineId(VariantId variant) {

    public static Optional<LineId> parse(String text) {
        return TypeId.parse("lin", text).map(VariantId::new).map(LineId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("lin", variant.value());
    }
}
