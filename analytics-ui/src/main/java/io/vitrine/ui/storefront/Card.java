package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.ui.kit.Formats;
import java.util.List;
import java.util.Optional;

/**
 * A product in a list.
 *
 * @param from whether other variants cost more
 * @param price of the cheapest variant, or nothing
 */
public record Card(
        String address, String name, String detail, boolean from, String price, Availability availability, Tile tile) {

    static Card of(ProductSummary product, String name, Formats formats) {
        List<VariantView> sold =
                product.variants().stream().filter(VariantView::active).toList();
        long prices = sold.stream()
                .flatMap(variant -> variant.price().stream())
                .map(price -> price.amount().stripTrailingZeros())
                .distinct()
                .count();
        return new Card(
                address(product.slug()),
                name,
                sold.size() == 1 ? sold.get(0).sku() : say("{0} to choose from", sold.size()),
                prices > 1,
                product.priceFrom().map(price -> formats.price(price.amount())).orElse(say("Price on request")),
                Availability.of(product.badge(), Optional.empty()),
                Tile.of(product.picture(), product.slug(), name));
    }

    static String address(String slug) {
        return "/products/" + slug;
    }

    static String collection(NamedSlug collection) {
        return "/products?collection=" + collection.slug();
    }
}
