package io.vitrine.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the last comparison of roll-ups and raw rows found.
 *
 * @param checkedAt absent when none has run yet
 * @param from first day that was compared, absent when there was nothing to compare
 * @param compared how many values were compared
 * @param differences how many of them differed
 * @param examples some of the differences
 */
public record Accuracy(
        Optional<Instant> checkedAt,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        long compared,
        long differences,
        List<Difference> examples) {

    public Accuracy {
        examples = List.copyOf(examples);
    }

    /**
     * A value that differed.
     *
     * @param rollup which roll-up
     * @param key day, location and whatever else tells the value apart
     */
    public record Difference(String rollup, String key, String rolledUp, String raw) {}
}
