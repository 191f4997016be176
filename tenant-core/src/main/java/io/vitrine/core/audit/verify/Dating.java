package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Whether the time that an event says of itself fits the checkpoints around it. */
final class Dating {

    /** No transaction takes longer; an event is sealed soon after the end of its own. */
    private static final Duration LATEST = Duration.ofMinutes(15);

    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private Dating() {}

    /**
     * What is wrong with it, to be said after the event's name; empty when nothing is.
     *
     * @param number of the event in its trail, counted from 1
     * @param signed checkpoints of that trail, by size
     */
    static Optional<String> complaint(Instant at, long number, NavigableMap<Long, SignedCheckpoint> signed) {
        Map.Entry<Long, SignedCheckpoint> before = signed.floorEntry(number - 1);
        if (before != null && at.plus(LATEST).isBefore(time(before))) {
            return Optional.of("says " + at + ", but was not there at " + time(before) + ": it was inserted later");
        }
        Map.Entry<Long, SignedCheckpoint> after = signed.ceilingEntry(number);
        if (after != null && at.isAfter(time(after).plus(CLOCKS))) {
            return Optional.of("says " + at + ", but was sealed at " + time(after) + ", before that");
        }
        return Optional.empty();
    }

    private static Instant time(Map.Entry<Long, SignedCheckpoint> entry) {
        return entry.getValue().checkpoint().time();
    }
}
