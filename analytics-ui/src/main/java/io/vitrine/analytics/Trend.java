package io.vitrine.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A figure step by step over a period; a step without sales has the value zero. */
public record Trend(Metric metric, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * One step, cut off at the ends of the period.
     *
     * @param value money at the currency's digits, or a whole number; an average order value of no orders is zero
     * @param complete whether the whole step lies in the period and in the past
     */
    public record Point(LocalDate start, LocalDate end, BigDecimal value, boolean complete) {}
}
