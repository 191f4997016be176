package io.vitrine.commerce.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts pages of products together: which products, their variants, and what further filters would leave. */
@Dependent
class ProductLists {

    private static final int MOST_VARIANTS = 50;

    private final ListRows rows;
    private final VariantRows variants;

    @Inject
    ProductLists(ListRows rows, VariantRows variants) {
        this.rows = rows;
        this.variants = variants;
    }

    /** A page; when no product has the words, those with similar ones. */
    ProductPage page(ProductSearch search, boolean staff, Optional<ListPlace> after, UnaryOperator<String> sign) {
        boolean guessed = after.filter(ListPlace::guessed).isPresent();
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
                complete(page, staff),
                guessed && !found.isEmpty(),
                search.counted() ? rows.counts(search, staff, guessed) : Map.of(),
                next);
    }

    private List<ProductSummary> complete(List<ListRows.Found> page, boolean staff) {
        List<ProductSummary> products =
                page.stream().map(ListRows.Found::product).toList();
        Map<ProductId, List<VariantView>> known =
                variants.find(products.stream().map(ProductSummary::id).toList(), staff, MOST_VARIANTS);
        return products.stream()
                .map(product -> product.with(known.getOrDefault(product.id(), List.of())))
                .toList();
    }
}
