package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which products.
 *
 * @param text words or their beginnings; one that is not found is taken for a typing error
 * @param collection slug of a collection
 * @param filters such as colour to Black and Blue: one variant has one of the values of each
 * @param available only what can be had now
 * @param status for the staff only
 * @param sort relevance when there is a text, else the newest first
 * @param counted whether to count how many products each further filter would leave
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record ProductSearch(
        Optional<String> text,
        Optional<String> collection,
        Map<String, List<String>> filters,
        boolean available,
        Optional<ProductStatus> status,
        Optional<ProductSort> sort,
        boolean counted,
        Optional<String> after,
        int limit) {

    static final int MOST = 100;
    private static final int MAX_TEXT = 100;
    private static final int MOST_FILTERS = 8;
    private static final int MOST_VALUES = 20;

    public ProductSearch {
        filters = new LinkedHashMap<>(filters);
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        Checks checks = new Checks()
                .that(limit >= 1 && limit <= MOST, "limit", "Use 1 to 100.")
                .that(
                        text.filter(given -> !PlainText.line(given, MAX_TEXT)).isEmpty(),
                        "q",
                        "Use at most 100 characters, and none that controls a device.")
                .that(
                        collection.filter(slug -> !ProductDraft.slug(slug)).isEmpty(),
                        "collection",
                        "Use the slug of a collection.")
                .that(filters.size() <= MOST_FILTERS, "filter", "Use at most 8 filters.");
        filters.forEach((name, values) -> checks.that(
                Facets.name(name)
                        && values.size() <= MOST_VALUES
                        && values.stream().allMatch(value -> PlainText.line(value, MAX_TEXT)),
                "filter[" + (Facets.name(name) ? name : "") + "]",
                "Use filter[colour]=Black, at most 20 values for each."));
        checks.raise();
    }

    /** The newest products. */
    public static ProductSearch newest(int limit) {
        return of(Optional.empty(), limit);
    }

    /** The products that fit a text, or the newest. */
    public static ProductSearch of(Optional<String> text, int limit) {
        return new ProductSearch(
                text,
                Optional.empty(),
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                limit);
    }

    ProductSearch forEverybody() {
        return new ProductSearch(text, collection, filters, available, Optional.empty(), sort, counted, after, limit);
    }

    ProductSort order() {
        return sort.orElse(text.isPresent() ? ProductSort.RELEVANCE : ProductSort.NEWEST);
    }
}
