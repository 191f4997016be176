package io.vitrine.analytics;

import java.time.LocalDate;

/**
 * The whole months inside a period, so that pairs of visits are counted by months there and by days only at its ends.
 *
 * @param from first day of the first whole month; the day after the period when it holds none
 * @param end day after the last whole month; equal to {@code from} when there is none
 */
record FullMonths(LocalDate from, LocalDate end) {

    static FullMonths of(Period period) {
        LocalDate after = period.to().plusDays(1);
        LocalDate from = period.from().minusDays(1).withDayOfMonth(1).plusMonths(1);
        LocalDate end = after.withDayOfMonth(1);
        return from.isBefore(end) ? new FullMonths(from, end) : new FullMonths(after, after);
    }
}
