package io.vitrine.analytics;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in the business's time zone, both ends included.
 *
 * @param to not before {@code from}; a period has at most 3,660 days and lies between the years 1900 and 2200
 */
public record Period(LocalDate from, LocalDate to) {

    /** The longest period, about ten years. */
    public static final int MOST_DAYS = 3660;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public Period {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            throw Problem.invalid("from", "Use a day between the years 1900 and 2200.");
        }
        if (to.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw Problem.invalid("to", "Use a day between the years 1900 and 2200.");
        }
        if (to.isBefore(from)) {
            throw Problem.invalid("to", "Use a day that is not before \"from\".");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Problem.invalid("to", "Use a period of at most 3,660 days.");
        }
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    /** The period of equal length that ends the day before this one begins. */
    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }
}
