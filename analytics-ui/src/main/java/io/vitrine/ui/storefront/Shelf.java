package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.VariantView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the variants of a product are laid out: a table where two options tell them apart, else a list.
 *
 * @param across name of the option whose values are columns, or nothing in a list
 * @param down name of the option whose values are rows, or nothing where there is but one variant
 */
record Shelf(String down, String across, List<String> rows, List<String> columns, Map<String, VariantView> places) {

    private static final Set<String> COLOURS = Set.of("colour", "color", "farbe", "couleur", "kleur");
    private static final int WIDEST = 12;
    private static final String BETWEEN = "\u001f";

    static Shelf of(List<VariantView> variants) {
        List<String> options = new ArrayList<>(new LinkedHashSet<>(variants.stream()
                .flatMap(variant -> variant.options().keySet().stream())
                .toList()));
        if (options.size() == 2) {
            int colour = COLOURS.contains(options.get(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            Shelf table = table(variants, options.get(colour), options.get(1 - colour));
            if (table.columns().size() <= WIDEST && table.places().size() == variants.size()) {
                return table;
            }
        }
        return list(variants, options.size() == 1 ? options.get(0) : "");
    }

    /** The variant that stands there. */
    Optional<VariantView> at(String row, String column) {
        return Optional.ofNullable(places.get(row + BETWEEN + column));
    }

    boolean table() {
        return !across.isEmpty();
    }

    private static Shelf table(List<VariantView> variants, String down, String across) {
        Map<String, VariantView> places = new LinkedHashMap<>();
        variants.forEach(variant -> places.put(value(variant, down) + BETWEEN + value(variant, across), variant));
        return new Shelf(down, across, values(variants, down, false), values(variants, across, true), places);
    }

    private static Shelf list(List<VariantView> variants, String option) {
        Map<String, VariantView> places = new LinkedHashMap<>();
        variants.forEach(variant -> places.put(label(variant) + BETWEEN, variant));
        return new Shelf(
                option,
                "",
                places.keySet().stream()
                        .map(key -> key.substring(0, key.length() - 1))
                        .toList(),
                List.of(""),
                places);
    }

    /** What tells the variant from the others, in words. */
    static String label(VariantView variant) {
        return variant.options().isEmpty()
                ? variant.sku()
                : String.join(", ", variant.options().values());
    }

    private static List<String> values(List<VariantView> variants, String option, boolean sorted) {
        List<String> values = variants.stream()
                .map(variant -> value(variant, option))
                .distinct()
                .toList();
        return sorted ? values.stream().sorted(Values.ORDER).toList() : values;
    }

    private static String value(VariantView variant, String option) {
        return variant.options().getOrDefault(option, "");
    }
}
