package io.vitrine.core.audit.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Ids grow with time: which ones events of a time can have at most. It lets the database find a period by key. */
final class EventIds {

    private static final Duration APART = Duration.ofMinutes(1);
    private static final int TIME_SHIFT = 16;

    static final UUID LOWEST = new UUID(0, 0);
    static final UUID HIGHEST = new UUID(-1, -1);

    private EventIds() {}

    static UUID from(Instant time) {
        return new UUID(time.minus(APART).toEpochMilli() << TIME_SHIFT, 0);
    }

    static UUID until(Instant time) {
        return new UUID(time.plus(APART).toEpochMilli() << TIME_SHIFT | 0xFFFF, -1);
    }
}
