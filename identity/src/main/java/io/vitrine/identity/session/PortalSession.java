package io.vitrine.identity.session;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.Standing;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param opened when its person signed in
 * @param proved when its person last showed password or second factor
 * @param secondFactor whether one was shown
 * @param vouched whether the business's provider, and not the account's own password, said who it is
 */
record PortalSession(
        SessionId id,
        Member member,
        Standing standing,
        boolean secondFactor,
        boolean vouched,
        Instant opened,
        Instant proved,
        Instant lastActive) {

    static final Duration IDLE_GUARDED = Duration.ofMinutes(15);

    boolean goodAt(Instant now) {
        return SessionLife.good(opened, lastActive, idle(), now);
    }

    /** Roles that administer or take figures out of the house are signed out sooner. */
    private Duration idle() {
        return member.access().guarded() ? IDLE_GUARDED : SessionLife.IDLE;
    }

    Standing.Verdict verdict(Instant now) {
        return standing.judge(secondFactor, now);
    }

    /** The person; without permissions while a second factor is missing. */
    Actor actor(Instant now) {
        Member held = verdict(now).withholds() ? member.withheld() : member;
        return vouched ? held.vouched() : held.actor();
    }

    boolean activityWorthNoting(Instant now) {
        return SessionLife.worthNoting(lastActive, now);
    }

    PortalSession activeAt(Instant now) {
        return new PortalSession(id, member, standing, secondFactor, vouched, opened, proved, now);
    }
}
