package io.vitrine.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much a figure moved. */
public final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {}

    /** Change in percent of the size of what was before, at one digit, half-up; absent when that was zero. */
    public static Optional<BigDecimal> percent(BigDecimal now, BigDecimal before) {
        if (before.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(now.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
    }
}
