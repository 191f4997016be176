package io.vitrine.identity.operator;

import io.vitrine.core.access.Actor;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.session.CurrentSession;
import io.vitrine.identity.session.SessionId;
import java.time.Instant;

/**
 * An operator who is signed in.
 *
 * @param secondFactor whether the sign-in showed one
 * @param proved when the person last showed password or second factor
 */
public record OperatorSession(
        SessionId id, Operator operator, Standing standing, boolean secondFactor, Instant proved, Instant lastActive) {

    private Standing.Verdict verdict(Instant now) {
        return standing.judge(secondFactor, now);
    }

    /** The operator; without permissions while the second factor is missing. */
    Actor actor(Instant now) {
        return operator.actor(verdict(now).withholds());
    }

    /** What a screen may know of it. */
    CurrentSession current(Instant now) {
        return new CurrentSession(id, operator.account(), standing, verdict(now), proved, false);
    }
}
