package io.vitrine.commerce.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts pages of products together: which products, and what further filters would leave. */
@Dependent
class ProductLists {

    private final ListRows rows;

    @Inject
    ProductLists(ListRows rows) {
        this.rows = rows;
    }

    /** A page; when no product has the words, those with similar ones. */
    ProductPage page(ProductSearch search, boolean staff, Optional<ListPlace> after, UnaryOperator<String> sign) {
        boolean guessed =
                after.filter(ListPlace::guessed).isPresent() && search.text().isPresent();
        List<ListRows.Found> found = rows.find(search, staff, after, guessed);
        if (found.isEmpty() && after.isEmpty() && search.text().isPresent()) {
            guessed = true;
            found = rows.find(search, staff, after, true);
        }
        List<ListRows.Found> page = found.subList(0, Math.min(found.size(), search.limit()));
        Optional<String> next = found.size() > search.limit()
                ? Optional.of(sign.apply(page.get(page.size() - 1).place().text()))
                : Optional.empty();
        return new ProductPage(
                page.stream().map(ListRows.Found::product).toList(),
                guessed && !found.isEmpty(),
                search.counted() ? rows.counts(search, staff, guessed) : Map.of(),
                next);
    }
}
