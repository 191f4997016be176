package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A place in the rows behind a figure, which run from the newest to the oldest, one figure after the other. */
record RowPlace(int figure, Instant at, UUID id, int part) {

    private static final int WORDS = 4;
    private static final int FAR_AHEAD = 36_500;

    /** Before every row of a figure; a row may have come after the period that it counts in. */
    static RowPlace before(int figure, Period period) {
        Instant end =
                period.to().plusDays(FAR_AHEAD).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new RowPlace(figure, end, new UUID(-1, -1), Integer.MAX_VALUE);
    }

    static RowPlace after(int figure, MetricRow row) {
        return new RowPlace(figure, row.at(), row.id(), row.part());
    }

    static RowPlace parse(String text) {
        String[] words = text.split(" ", WORDS + 1);
        try {
            if (words.length == WORDS) {
                return new RowPlace(
                        Integer.parseInt(words[0]),
                        Instant.parse(words[1]),
                        UUID.fromString(words[2]),
                        Integer.parseInt(words[3]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    String text() {
        return figure + " " + at + " " + id + " " + part;
    }

    private static Problem unknown() {
        return Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
    }
}
