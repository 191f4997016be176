package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a variant, the thing that is priced, stocked and sold; written {@code var_...}. */
public record VariantId(UUID value) {

    public static Optional<VariantId> parse(String text) {
        return TypeId.parse("var", text).map(VariantId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("var", value);
    }
}
