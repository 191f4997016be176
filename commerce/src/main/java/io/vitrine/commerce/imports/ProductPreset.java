package io.vitrine.commerce.imports;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of product files that are known. */
public enum ProductPreset {
    /** A product per handle; its rows are its variants. */
    SHOPIFY("shopify"),
    /** A product per row; those of type variation are variants of the row that Parent names. */
    WOOCOMMERCE("woocommerce"),
    /** A variant per row; rows with the same product are one. */
    GENERIC("generic");

    private final String id;

    ProductPreset(String id) {
        this.id = id;
    }

    /** As addresses write it. */
    public String id() {
        return id;
    }

    public static Optional<ProductPreset> find(String id) {
        return Stream.of(values()).filter(preset -> preset.id.equals(id)).findFirst();
    }
}
