package io.vitrine.analytics.cohort;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How long a period of a cohort is. Periods have numbers, each one more than the period before. Weeks begin on Monday. */
public enum Step {
    WEEK,
    MONTH,
    QUARTER;

    private static final int MONTHS = 12;
    private static final int IN_QUARTER = 3;
    private static final int DAYS = 7;
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);

    /** The number of the period that holds this day. */
    public int of(LocalDate day) {
        return switch (this) {
            case WEEK -> Math.toIntExact(Math.floorDiv(day.toEpochDay() - FIRST_MONDAY.toEpochDay(), DAYS));
            case MONTH -> day.getYear() * MONTHS + day.getMonthValue() - 1;
            case QUARTER -> (day.getYear() * MONTHS + day.getMonthValue() - 1) / IN_QUARTER;
        };
    }

    /** The first day of the period of this number. */
    public LocalDate start(int period) {
        return switch (this) {
            case WEEK -> FIRST_MONDAY.plusDays((long) period * DAYS);
            case MONTH -> LocalDate.of(period / MONTHS, period % MONTHS + 1, 1);
            case QUARTER -> MONTH.start(period * IN_QUARTER);
        };
    }

    /** {@code 2010-12}, {@code 2010-Q4}, {@code 2010-W48}. */
    public String name(int period) {
        LocalDate start = start(period);
        return switch (this) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", start.getYear(), start.getMonthValue());
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
        };
    }

    /** How many of the kept numbers make one period: months are kept, quarters are not. */
    int width() {
        return this == QUARTER ? IN_QUARTER : 1;
    }
}
