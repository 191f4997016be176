package io.vitrine.commerce.catalog;

import java.util.Optional;

/**
 * A variant as it stands on a shelf and in a list.
 *
 * @param name of its product
 * @param label its options for people, such as {@code Black, 40}; may be empty
 * @param tracked sold from stock
 */
public record Article(
        VariantId variant,
        ProductId product,
        String sku,
        String name,
        String label,
        Optional<String> barcode,
        boolean tracked) {

    /** Product and options, such as {@code Trail lug sole, Black, 40}. */
    public String title() {
        return label.isEmpty() ? name : name + ", " + label;
    }
}
