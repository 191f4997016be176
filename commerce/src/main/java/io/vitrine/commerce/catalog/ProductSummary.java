package io.vitrine.commerce.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A product as lists show it.
 *
 * @param version grows with every change
 * @param picture hash of its first picture, small
 * @param variants in their order; of a product with very many, the first 50
 */
public record ProductSummary(
        ProductId id,
        String slug,
        String name,
        ProductStatus status,
        int version,
        Instant createdAt,
        Optional<String> picture,
        List<VariantView> variants) {

    public ProductSummary {
        variants = List.copyOf(variants);
    }

    ProductSummary with(List<VariantView> known) {
        return new ProductSummary(id, slug, name, status, version, createdAt, picture, known);
    }

    /** The best that can be said of any of its variants on sale. */
    public Badge badge() {
        return variants.stream()
                .filter(VariantView::active)
                .map(VariantView::badge)
                .max(Comparator.naturalOrder())
                .orElse(Badge.OUT_OF_STOCK);
    }

    /** The lowest price of a variant on sale. */
    public Optional<Price> priceFrom() {
        return variants.stream()
                .filter(VariantView::active)
                .flatMap(variant -> variant.price().stream())
                .min(Comparator.<Price, BigDecimal>comparing(Price::amount));
    }
}
