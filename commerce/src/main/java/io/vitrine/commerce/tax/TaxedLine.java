package io.vitrine.commerce.tax;

import java.math.BigDecimal;

/**
 * What tax is asked for.
 *
 * @param amount of the whole line after discounts, never negative
 * @param category such as STANDARD, REDUCED, ZERO or EXEMPT
 */
public record TaxedLine(BigDecimal amount, String category) {

    public TaxedLine {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("Tax of a negative amount");
        }
    }
}
