package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.util.Optional;

/**
 * How much of a variant a location has.
 *
 * @param onHand what is there
 * @param reserved what of it is promised to orders
 * @param held pieces in lots that may not leave
 * @param reorderPoint the location should get more once no more than this is available
 */
public record StockLevel(
        VariantId variant,
        String sku,
        LocationId location,
        long onHand,
        long reserved,
        long held,
        Optional<Long> reorderPoint) {

    public StockLevel(
            VariantId variant,
            String sku,
            LocationId location,
            long onHand,
            long reserved,
            Optional<Long> reorderPoint) {
        this(variant, sku, location, onHand, reserved, 0, reorderPoint);
    }

    /** What can be promised; below zero when more was promised than may leave by now. */
    public long available() {
        return onHand - reserved - held;
    }

    public boolean low() {
        return reorderPoint.filter(point -> available() <= point).isPresent();
    }
}
