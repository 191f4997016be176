package io.vitrine.commerce.inventory;

import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Up to which size one person alone puts stock right.
 *
 * @param pieces of a variant in a day; absent for any number
 * @param amount what they are worth, in the business's currency; absent for any worth
 */
public record CorrectionLimit(Optional<Long> pieces, Optional<BigDecimal> amount) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int DIGITS = 4;

    /** One person is always enough. */
    public static final CorrectionLimit NONE = new CorrectionLimit(Optional.empty(), Optional.empty());

    public CorrectionLimit {
        new Checks()
                .that(
                        pieces.filter(most -> most < 0 || most > Allocation.MOST)
                                .isEmpty(),
                        "pieces",
                        "Use a whole number from 0 to 100,000, or nothing.")
                .that(
                        amount.filter(most -> most.signum() < 0
                                        || most.compareTo(MOST) > 0
                                        || most.stripTrailingZeros().scale() > DIGITS)
                                .isEmpty(),
                        "amount",
                        "Use an amount from 0 with at most 4 digits after the point, or nothing.")
                .raise();
    }

    boolean none() {
        return pieces.isEmpty() && amount.isEmpty();
    }

    /** @param worth of these pieces; absent when nobody knows what one has cost, which no limit of money lets pass */
    boolean below(long count, Optional<BigDecimal> worth) {
        return pieces.filter(most -> count > most).isPresent()
                || amount.filter(most ->
                                worth.map(value -> value.compareTo(most) > 0).orElse(true))
                        .isPresent();
    }
}
