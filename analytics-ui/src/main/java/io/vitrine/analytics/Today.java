package io.vitrine.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * The running day beside the day before.
 *
 * @param until time of day in the business's time zone
 * @param now the running day so far
 * @param yesterdaySameTime yesterday until the same time of day
 * @param last14Days each figure for the fourteen days that end today, oldest first
 * @param rowCounts how many rows the figure of the running day opens into
 */
public record Today(
        LocalDate day,
        LocalTime until,
        Kpis now,
        Kpis yesterdaySameTime,
        Map<Metric, List<BigDecimal>> last14Days,
        Map<Metric, Long> rowCounts) {

    public Today {
        last14Days = Map.copyOf(last14Days);
        rowCounts = Map.copyOf(rowCounts);
    }
}
