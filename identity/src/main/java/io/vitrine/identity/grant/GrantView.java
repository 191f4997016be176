package io.vitrine.identity.grant;

import java.time.Instant;
import java.util.Optional;

/**
 * A grant as the owners see it.
 *
 * @param actor key of the person's account once accepted
 * @param askedBy key of the owner who gave or asked for it
 * @param confirmedBy key of the second owner, when one was needed and has confirmed
 * @param views how often something was opened or downloaded
 */
public record GrantView(
        GrantId id,
        GrantKind kind,
        String email,
        GrantState state,
        Optional<String> actor,
        Instant from,
        Instant until,
        GrantScope scope,
        String reason,
        String askedBy,
        Instant askedAt,
        Optional<String> confirmedBy,
        Optional<Instant> endedAt,
        long views) {

    /** The state with the clock taken into account: what has run out has ended. */
    public GrantState stateAt(Instant now) {
        return until.isAfter(now) ? state : GrantState.ENDED;
    }
}
