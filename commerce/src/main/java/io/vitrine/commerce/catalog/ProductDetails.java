package io.vitrine.commerce.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product with all that its page shows. */
public record ProductDetails(
        ProductSummary summary,
        Optional<String> reference,
        String description,
        TaxCategory taxCategory,
        Optional<String> taxCode,
        boolean madeToOrder,
        Optional<Integer> leadDays,
        Map<String, String> attributes,
        Instant updatedAt,
        List<MediaView> media,
        List<NamedSlug> collections,
        List<NamedSlug> related) {

    public ProductDetails {
        media = List.copyOf(media);
        collections = List.copyOf(collections);
        related = List.copyOf(related);
    }

    /** As the staff would write it again. */
    public ProductDraft draft() {
        return new ProductDraft(
                summary.name(),
                Optional.of(summary.slug()),
                reference,
                description,
                summary.status(),
                taxCategory,
                taxCode,
                madeToOrder,
                leadDays,
                attributes,
                summary.variants().stream().map(VariantView::draft).toList());
    }
}
