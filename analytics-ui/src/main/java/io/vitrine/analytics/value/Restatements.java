package io.vitrine.analytics.value;

import java.time.LocalDate;
import java.util.List;

/**
 * How a figure changed after it was reported, because more became known.
 *
 * @param before as it was reported at the end of {@code since}
 * @param now as it is known now
 * @param changes the days on which rows were written down, newest first
 * @param complete whether all such days are listed
 */
public record Restatements(
        MetricMeaning meaning,
        MetricQuestion question,
        LocalDate since,
        Figure before,
        Figure now,
        List<Restated> changes,
        boolean complete) {

    public Restatements {
        changes = List.copyOf(changes);
    }

    /** What the figure was at the end of a day on which rows were written down. */
    public record Restated(LocalDate recordedOn, Figure figure) {}
}
