package io.vitrine.commerce.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of products.
 *
 * @param guessed nothing had the words that were asked for, these have similar ones
 * @param counts how many products have each value: by name of the filter, by value; {@code availability} by badge. Empty
 *     unless asked for
 * @param next leads to the page after
 */
public record ProductPage(
        List<ProductSummary> products, boolean guessed, Map<String, Map<String, Long>> counts, Optional<String> next) {

    public ProductPage {
        products = List.copyOf(products);
    }
}
