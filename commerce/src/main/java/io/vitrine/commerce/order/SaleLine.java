package io.vitrine.commerce.order;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * One line of a sale.
 *
 * @param quantity more than 0, at most 1,000,000, up to 3 decimals
 * @param unitPrice 0 or more, up to 4 decimals, before tax
 * @param discount 0 to the line's gross amount, for the whole line
 */
public record SaleLine(String sku, String name, BigDecimal quantity, BigDecimal unitPrice, BigDecimal discount) {

    /** Price times quantity at the currency's digits, half-up. */
    BigDecimal gross(Currency currency) {
        return Money.round(quantity.multiply(unitPrice), currency);
    }
}
