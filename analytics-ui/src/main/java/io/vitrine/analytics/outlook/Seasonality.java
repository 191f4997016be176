package io.vitrine.analytics.outlook;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much the day of the week decides.
 *
 * @param missing how many more days are needed before it can be said
 * @param strength from 0, it does not, to 1, it alone does; absent while days are missing
 * @param weekdays each day's mean in means of all days: 1.20 is a fifth more than usual
 */
public record Seasonality(
        int history, int missing, Optional<BigDecimal> strength, SortedMap<DayOfWeek, BigDecimal> weekdays) {

    public Seasonality {
        weekdays = Collections.unmodifiableSortedMap(new TreeMap<>(weekdays));
    }

    static Seasonality unknown(int history, int missing) {
        return new Seasonality(history, missing, Optional.empty(), new TreeMap<>());
    }

    /** In one word: Hyndman and Athanasopoulos call two thirds and more strong. */
    public String word() {
        return strength.map(share -> share.compareTo(new BigDecimal("0.64")) >= 0
                        ? "strong"
                        : share.compareTo(new BigDecimal("0.3")) >= 0 ? "visible" : "weak")
                .orElse("not known");
    }
}
