package io.vitrine.commerce.picking;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderId;
import java.util.Optional;

/**
 * Pieces to be taken from a bin for a line of an order.
 *
 * @param bin empty where none was named
 * @param picture SHA-256 of a small picture
 * @param missing pieces that were not there or not good
 */
public record PickLine(
        int position,
        OrderId order,
        String orderNumber,
        int line,
        VariantId variant,
        String sku,
        String name,
        Optional<String> barcode,
        Optional<String> picture,
        String bin,
        long wanted,
        long picked,
        long missing,
        PickState state) {

    /** Whether a scanner that reads this means the thing of this line. */
    public boolean means(String code) {
        return sku.equalsIgnoreCase(code) || barcode.filter(code::equals).isPresent();
    }

    public boolean waits() {
        return state == PickState.WAITING;
    }
}
