package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.content.Translations;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Products as they stand in lists, under their names in the language of the page. */
@ApplicationScoped
class Cards {

    @Inject
    Translations translations;

    List<Card> of(List<ProductSummary> products) {
        Formats formats = Frames.formats();
        Map<UUID, Translations.Words> names =
                names(products.stream().map(product -> product.id().value()).toList());
        return products.stream()
                .map(product -> Card.of(product, name(product, names), formats))
                .toList();
    }

    /** What these products are called in the language of the page, where it is another than the shop's first. */
    Map<UUID, Translations.Words> names(List<UUID> products) {
        return Visit.current().first()
                ? Map.of()
                : translations.products(Visit.current().language(), products);
    }

    private static String name(ProductSummary product, Map<UUID, Translations.Words> names) {
        return Optional.ofNullable(names.get(product.id().value()))
                .map(Translations.Words::name)
                .orElse(product.name());
    }
}
