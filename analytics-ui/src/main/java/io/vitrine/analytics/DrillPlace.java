package io.vitrine.analytics;

import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A place in a list of rows that runs from the newest to the oldest. */
record DrillPlace(Instant at, UUID id) {

    private static final int AHEAD_OF_ANY_ZONE = 2;

    /** Before every row of the period, whatever the time zone. */
    static DrillPlace before(Period period) {
        Instant end = period.to()
                .plusDays(AHEAD_OF_ANY_ZONE)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new DrillPlace(end, new UUID(-1, -1));
    }

    static DrillPlace after(DrillDown.Row row) {
        return new DrillPlace(row.at(), row.id());
    }

    static DrillPlace parse(String text) {
        int space = text.indexOf(' ');
        try {
            return new DrillPlace(
                    Instant.parse(text.substring(0, Math.max(space, 0))), UUID.fromString(text.substring(space + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
    }

    String text() {
        return at + " " + id;
    }
}
