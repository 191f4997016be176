package io.vitrine.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The steps of a trend. Weeks begin on Monday. */
public enum Interval {
    DAY,
    WEEK,
    MONTH;

    /** The first day of the step that holds this day. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The last day of the step that holds this day. */
    public LocalDate endOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> startOf(day).plusDays(6);
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
