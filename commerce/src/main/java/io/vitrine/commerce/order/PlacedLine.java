package io.vitrine.commerce.order;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;

/**
 * One line of an order that is placed.
 *
 * @param shownPrice of one piece, as the customer saw it
 * @param net the line's amount before tax, at the currency's digits
 * @param discount what promotions take off before tax; net is what is left
 * @param taxRate in percent
 * @param tax on the line, at the currency's digits
 */
public record PlacedLine(
        VariantId variant,
        String sku,
        String name,
        int quantity,
        BigDecimal shownPrice,
        BigDecimal net,
        BigDecimal discount,
        BigDecimal taxRate,
        BigDecimal tax) {

    /** Before discounts and tax. */
    BigDecimal gross() {
        return net.add(discount);
    }
}
