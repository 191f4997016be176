package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a product; written {@code prd_...}. */
public record ProductId(UUID value) {

    public static Optional<ProductId> parse(String text) {
        return TypeId.parse("prd", text).map(ProductId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("prd", value);
    }
}
