package io.vitrine.analytics.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that was not seen coming.
 *
 * @param expected what the chosen model, knowing the days before, would have said
 * @param low with {@code high} the range that should hold 99 days of a hundred
 * @param reasons what explains most of the difference to the same weekdays before, most first; may be none
 */
public record Anomaly(
        LocalDate day, BigDecimal value, BigDecimal expected, BigDecimal low, BigDecimal high, List<Reason> reasons) {

    public Anomaly {
        reasons = List.copyOf(reasons);
    }

    public boolean above() {
        return value.compareTo(expected) > 0;
    }

    /**
     * A part of the business that stands out.
     *
     * @param dimension location, channel or product
     * @param usual its mean on the same weekday of the weeks before
     * @param share how much of the whole difference is its own; above 1 when others went the other way
     */
    public record Reason(
            String dimension, String key, String label, BigDecimal value, BigDecimal usual, BigDecimal share) {}
}
