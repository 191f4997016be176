package io.vitrine.commerce.supply;

import io.vitrine.core.location.LocationId;
import java.util.Optional;

/**
 * Which purchase orders.
 *
 * @param text part of a number, or of the supplier's name
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record PurchaseSearch(
        Optional<String> text,
        Optional<SupplierId> supplier,
        Optional<LocationId> location,
        Optional<PurchaseStatus> status,
        Optional<String> after,
        int limit) {

    private static final int LONGEST = 100;

    public PurchaseSearch {
        SupplyPlaces.limited(limit);
        text = text.map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }
}
