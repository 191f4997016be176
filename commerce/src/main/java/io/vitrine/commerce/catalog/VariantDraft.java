package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A variant as the staff writes it.
 *
 * @param id absent for one to be added
 * @param options such as colour to Black, in the order in which people read them
 * @param price for everybody, from one piece on; absent leaves the price as it is
 * @param tracked sold from stock
 */
public record VariantDraft(
        Optional<VariantId> id,
        String sku,
        Map<String, String> options,
        Optional<Price> price,
        Optional<String> barcode,
        Optional<Integer> weightGrams,
        boolean tracked,
        boolean active) {

    static final int MAX_SKU = 64;
    private static final int MOST_OPTIONS = 5;
    private static final int HEAVIEST = 1_000_000;

    public VariantDraft {
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** One to be added: sold from stock, and on sale. */
    public static VariantDraft of(String sku) {
        return new VariantDraft(
                Optional.empty(), sku, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), true, true);
    }

    /** Its options for people, such as {@code 40, Black}. */
    String label() {
        return String.join(", ", options.values());
    }

    void check(Checks checks, String at) {
        PlainText.line(checks, sku, MAX_SKU, at + "sku");
        checks.that(options.size() <= MOST_OPTIONS, at + "options", "Use at most 5 options.");
        Facets.check(checks, options, at + "options");
        barcode.ifPresent(code -> checks.that(
                code.matches("[0-9A-Za-z._-]{4,48}"),
                at + "barcode",
                "Use 4 to 48 letters, digits, points and dashes."));
        weightGrams.ifPresent(grams ->
                checks.that(grams >= 0 && grams <= HEAVIEST, at + "weightGrams", "Use whole grams, 0 to 1000000."));
    }
}
