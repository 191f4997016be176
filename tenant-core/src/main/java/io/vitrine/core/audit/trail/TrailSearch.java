package io.vitrine.core.audit.trail;

import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which events, newest first.
 *
 * @param actor as the trail names it, such as {@code acc_01h...}, {@code system:rollups}
 * @param action such as {@code order.recorded}
 * @param object id of the thing that it happened to
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record TrailSearch(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> object,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;
    private static final int MAX_TEXT = 200;

    public TrailSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        actor = clean("actor", actor);
        action = clean("action", action);
        object = clean("object", object);
    }

    /** The newest events. */
    public static TrailSearch newest(int limit) {
        return new TrailSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return Stream.of(from, until, actor, action, object).anyMatch(Optional::isPresent);
    }

    private static Optional<String> clean(String field, Optional<String> text) {
        Optional<String> given = text.map(String::strip).filter(any -> !any.isEmpty());
        if (given.filter(any -> any.length() > MAX_TEXT || any.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw Problem.invalid(field, "Use at most 200 characters, and none that controls a device.");
        }
        return given;
    }
}
