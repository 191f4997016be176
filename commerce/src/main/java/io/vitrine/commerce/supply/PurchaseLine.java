package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Pieces of one variant that are ordered.
 *
 * @param barcode what a scanner reads on the piece
 * @param lots whether its lots are followed, so that it comes in with one only
 * @param unitCost in the order's currency
 * @param why the arithmetic of the suggestion that it was drafted from; may be empty
 * @param received pieces that came and were taken in
 * @param rejected pieces that came and were sent back at the door
 */
public record PurchaseLine(
        PurchaseLineId id,
        VariantId variant,
        String sku,
        Optional<String> barcode,
        boolean lots,
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

    /** Whether a scanner, or a person, means this line by the code. */
    public boolean named(String code) {
        return sku.equalsIgnoreCase(code) || barcode.filter(code::equals).isPresent();
    }

    public BigDecimal amount() {
        return unitCost.multiply(BigDecimal.valueOf(quantity));
    }
}
