package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What one piece costs, finer than the smallest coin if need be.
 *
 * @param amount 0 to 999,999,999, at most 4 decimals
 */
public record Price(BigDecimal amount, Currency currency) {

    private static final BigDecimal MOST = new BigDecimal(999_999_999);
    private static final int DECIMALS = 4;

    public Price {
        new Checks()
                .that(sensible(amount), "amount", "Use 0 to 999999999 with at most 4 decimals.")
                .raise();
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.setScale(Math.max(digits, plain.scale()));
    }

    /** Whether it can be the price of something. */
    public static boolean sensible(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= DECIMALS;
    }
}
