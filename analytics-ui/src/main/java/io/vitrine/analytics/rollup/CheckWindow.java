package io.vitrine.analytics.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days to compare, both ends included. */
record CheckWindow(LocalDate from, LocalDate to) {

    private static final int RECENT_DAYS = 35;
    private static final int SLICE_DAYS = 180;

    /**
     * What a timed run compares: the most recent days, and one slice of the older ones, so that turn after turn the whole
     * history is compared.
     */
    List<CheckWindow> turn(long turn) {
        LocalDate recent = to.minusDays(RECENT_DAYS - 1L);
        if (!recent.isAfter(from)) {
            return List.of(this);
        }
        long older = ChronoUnit.DAYS.between(from, recent);
        long slices = (older + SLICE_DAYS - 1) / SLICE_DAYS;
        LocalDate begin = from.plusDays(Math.floorMod(turn, slices) * SLICE_DAYS);
        LocalDate end = begin.plusDays(SLICE_DAYS - 1L);
        return List.of(
                new CheckWindow(recent, to), new CheckWindow(begin, end.isBefore(recent) ? end : recent.minusDays(1)));
    }
}
