package io.vitrine.commerce.cart;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the shop offers of one variant at this moment.
 *
 * @param name of the product with the variant's options
 * @param tracked whether it is sold from stock; otherwise it is made or had on demand
 * @param onSale whether the shop shows it
 * @param price of one piece for the quantity that is wanted; absent when the shop has set none
 * @param places where pieces are free, the fullest place first
 */
public record Offer(
        VariantId variant,
        String sku,
        String name,
        String taxCategory,
        Optional<String> taxCode,
        boolean tracked,
        boolean onSale,
        int weightGrams,
        Optional<BigDecimal> price,
        List<FreeStock> places) {

    /** Pieces that nobody has yet ordered, at one location. */
    public record FreeStock(LocationId location, long pieces) {}

    public Offer {
        places = List.copyOf(places);
    }

    /** Pieces that can be sold, at all locations together. */
    public long free() {
        return places.stream().mapToLong(FreeStock::pieces).sum();
    }

    boolean sellable() {
        return onSale && price.isPresent();
    }

    boolean covers(int quantity) {
        return !tracked || free() >= quantity;
    }
}
