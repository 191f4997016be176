package io.vitrine.identity.session;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.account.Member;
import java.time.Duration;
import java.time.Instant;

/** A browser that is signed in. */
record PortalSession(Member member, Actor actor, Instant opened, Instant lastActive) {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly the last activity is kept: not every click is worth a write. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    boolean goodAt(Instant now) {
        return lastActive.plus(IDLE).isAfter(now) && opened.plus(LONGEST).isAfter(now);
    }

    boolean activityWorthNoting(Instant now) {
        return !lastActive.plus(GRAIN).isAfter(now);
    }

    PortalSession activeAt(Instant now) {
        return new PortalSession(member, actor, opened, now);
    }
}
