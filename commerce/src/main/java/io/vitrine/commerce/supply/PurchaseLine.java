package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;

/**
 * Pieces of one variant that are ordered.
 *
 * @param unitCost in the order's currency
 * @param why the arithmetic of the suggestion that it was drafted from; may be empty
 * @param received pieces that came and were taken in
 * @param rejected pieces that came and were sent back at the door
 */
public record PurchaseLine(
        PurchaseLineId id,
        VariantId variant,
        String sku,
        String name,
        long quantity,
        BigDecimal unitCost,
        String why,
        long received,
        long rejected) {

    /** Pieces that are still to come. */
    public long open() {
        return quantity - received;
    }

    public BigDecimal amount() {
        return unitCost.multiply(BigDecimal.valueOf(quantity));
    }
}
