package io.vitrine.analytics.rollup;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a comparison found.
 *
 * @param from first day compared, absent when there was nothing to compare
 * @param compared number of roll-up rows, each with all its measures
 * @param examples a few of the rows that differ
 */
record CheckResult(
        Optional<LocalDate> from, Optional<LocalDate> to, long compared, long differences, JsonArray examples) {

    static final CheckResult NOTHING =
            new CheckResult(Optional.empty(), Optional.empty(), 0, 0, JsonArray.EMPTY_JSON_ARRAY);

    CheckResult plus(CheckResult other) {
        JsonArrayBuilder all = Json.createArrayBuilder(examples);
        other.examples().forEach(all::add);
        return new CheckResult(
                earlier(from, other.from()),
                to.isPresent() ? to : other.to(),
                compared + other.compared(),
                differences + other.differences(),
                all.build());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.isPresent() ? one : two;
        }
        return one.get().isBefore(two.get()) ? one : two;
    }
}
