package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.util.Optional;

/**
 * How much of a variant a location has.
 *
 * @param onHand what is there
 * @param reserved what of it is promised to orders
 * @param reorderPoint the location should get more once no more than this is available
 */
public record StockLevel(
        VariantId variant, String sku, LocationId location, long onHand, long reserved, Optional<Long> reorderPoint) {

    public long available() {
        return onHand - reserved;
    }

    public boolean low() {
        return reorderPoint.filter(point -> available() <= point).isPresent();
    }
}
