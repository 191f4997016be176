package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of an order on its way.
 *
 * @param net the line's amount before tax
 * @param tax on the line
 * @param shipped pieces that have left
 * @param returned pieces that came back
 * @param tracked whether it is sold from stock
 */
record LineInWork(
        int number,
        VariantId variant,
        String sku,
        String name,
        long ordered,
        BigDecimal unitPrice,
        BigDecimal net,
        BigDecimal tax,
        long shipped,
        long returned,
        boolean tracked) {

    /** Pieces that have yet to leave. */
    long open() {
        return ordered - shipped;
    }

    /** Pieces that the customer has. */
    long kept() {
        return shipped - returned;
    }

    /** The part of the line's net that these pieces are, so that all parts together are the line. */
    BigDecimal netOf(long pieces, long before) {
        return part(net, before + pieces).subtract(part(net, before));
    }

    /** The part of the line's tax that these pieces bear. */
    BigDecimal taxOf(long pieces, long before) {
        return part(tax, before + pieces).subtract(part(tax, before));
    }

    private BigDecimal part(BigDecimal whole, long pieces) {
        return whole.multiply(BigDecimal.valueOf(pieces))
                .divide(
                        BigDecimal.valueOf(ordered),
                        Math.max(whole.stripTrailingZeros().scale(), 2),
                        RoundingMode.HALF_UP);
    }
}
