package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.problem.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which products a block shows.
 *
 * @param collection address of the collection, where the products are those of one
 * @param products the chosen ones, in their order
 * @param most how many are shown
 */
public record Featured(Source source, Optional<String> collection, List<ProductId> products, int most) {

    /** Where the products come from. */
    public enum Source {
        NEWEST,
        COLLECTION,
        CHOSEN
    }

    /** The newest products. */
    public static final Featured NEWEST = new Featured(Source.NEWEST, Optional.empty(), List.of(), 4);

    private static final int MOST = 12;
    private static final int MAX_SLUG = 120;

    public Featured {
        products = List.copyOf(products);
    }

    void check(Checks checks) {
        checks.that(most >= 1 && most <= MOST, "featured.most", "Show 1 to 12 products.")
                .that(
                        collection
                                .filter(slug -> slug.length() > MAX_SLUG || !slug.matches("[a-z0-9-]+"))
                                .isEmpty(),
                        "featured.collection",
                        "Name a collection by its address.")
                .that(
                        products.size() <= MOST && new HashSet<>(products).size() == products.size(),
                        "featured.products",
                        "Choose at most 12 products, each once.");
    }
}
