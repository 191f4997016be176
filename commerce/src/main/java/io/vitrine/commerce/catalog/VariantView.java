package io.vitrine.commerce.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * A variant as it stands.
 *
 * @param price of one piece for everybody now, in the business's currency; absent when it has none
 * @param free pieces that nobody has bought yet, in all locations
 */
public record VariantView(
        VariantId id,
        ProductId product,
        String sku,
        Map<String, String> options,
        Optional<Price> price,
        Optional<String> barcode,
        Optional<Integer> weightGrams,
        boolean tracked,
        boolean active,
        Badge badge,
        long free) {

    VariantDraft draft() {
        return new VariantDraft(Optional.of(id), sku, options, Optional.empty(), barcode, weightGrams, tracked, active);
    }
}
