package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.pricing.QuantityPrice;
import io.vitrine.ui.kit.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields in which the quantities of a product's variants are written.
 *
 * @param onDemand whether more can be ordered than there is
 * @param single whether there is but one variant
 */
record Fields(
        Map<VariantId, List<QuantityPrice>> prices,
        Formats formats,
        Optional<Integer> leadDays,
        boolean onDemand,
        boolean single) {

    /** The tiers that hold for every variant; empty when they differ or there is but one. */
    List<Offered.Tier> tiers() {
        List<String> kinds =
                prices.values().stream().map(Fields::script).distinct().toList();
        if (kinds.size() != 1) {
            return List.of();
        }
        List<QuantityPrice> steps = prices.values().iterator().next();
        return steps.size() < 2 ? List.of() : TierWords.of(steps, formats);
    }

    Offered.Kinds kinds(Shelf shelf) {
        if (single) {
            return new Offered.Kinds("", "", List.of());
        }
        String heading = shelf.table()
                ? say(
                        "{0} and {1}",
                        Listings.label(shelf.down()),
                        Listings.label(shelf.across()).toLowerCase(Locale.ROOT))
                : shelf.down().isEmpty() ? say("To choose from") : Listings.label(shelf.down());
        return new Offered.Kinds(heading, Listings.label(shelf.down()), shelf.table() ? shelf.columns() : List.of());
    }

    List<Offered.Row> rows(Shelf shelf) {
        return shelf.rows().stream()
                .map(row -> new Offered.Row(
                        single ? say("Quantity") : row,
                        Colours.of(row),
                        shelf.columns().stream()
                                .map(column -> shelf.at(row, column)
                                        .map(variant -> cell(variant, column))
                                        .orElse(none(column)))
                                .toList()))
                .toList();
    }

    private Offered.Cell cell(VariantView variant, String column) {
        boolean priced = prices.containsKey(variant.id());
        boolean limited = variant.tracked() && !onDemand;
        Availability stock = Stock.words(variant, leadDays, formats);
        long most = !priced || stock.out() ? 0 : limited ? Math.min(variant.free(), Stock.MOST) : Stock.MOST;
        return new Offered.Cell(
                variant.id().toString(),
                column,
                Shelf.label(variant),
                variant.price().map(price -> formats.price(price.amount())).orElse(""),
                script(prices.getOrDefault(variant.id(), List.of())),
                priced ? stock : new Availability(say("Price on request"), "out"),
                most,
                single && most > 0 ? "1" : "");
    }

    private static Offered.Cell none(String column) {
        return new Offered.Cell("", column, "", "", "", new Availability("", "out"), 0, "");
    }

    private static String script(List<QuantityPrice> steps) {
        return String.join(
                ";",
                steps.stream()
                        .map(step -> step.from() + ":"
                                + step.amount().stripTrailingZeros().toPlainString())
                        .toList());
    }
}
