package io.vitrine.identity.session;

import java.time.Duration;
import java.time.Instant;

/** How long a browser stays signed in, in both realms. */
public final class SessionLife {

    /** Without activity. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** In all. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly the last activity is kept: not every click is worth a write. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private SessionLife() {}

    /** Whether a session is still good. */
    public static boolean good(Instant opened, Instant lastActive, Duration idle, Instant now) {
        return lastActive.plus(idle).isAfter(now) && opened.plus(LONGEST).isAfter(now);
    }

    /** Whether activity is worth a write now. */
    public static boolean worthNoting(Instant lastActive, Instant now) {
        return !lastActive.plus(GRAIN).isAfter(now);
    }
}
