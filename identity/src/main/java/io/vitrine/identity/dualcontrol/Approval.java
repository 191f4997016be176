package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.identity.account.AccountId;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A command that waits, or waited, for a second person.
 *
 * @param decision what the second person wrote
 * @param outcome what came of carrying it out, or why it failed
 */
public record Approval(
        ApprovalId id,
        String kind,
        CriticalRule rule,
        JsonObject command,
        String reason,
        AccountId author,
        Instant createdAt,
        Instant expiresAt,
        State state,
        Optional<AccountId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decision,
        Optional<String> outcome) {

    /** From asked for to settled. */
    public enum State {
        PENDING,
        /** Approved and being carried out. */
        APPROVED,
        DONE,
        FAILED,
        REJECTED,
        WITHDRAWN,
        LAPSED,
        /** Carried out without a second person while an emergency was declared. */
        EMERGENCY
    }

    /** The state now: what nobody decided in time has lapsed. */
    public State stateAt(Instant now) {
        return state == State.PENDING && !expiresAt.isAfter(now) ? State.LAPSED : state;
    }

    boolean by(AccountId person) {
        return author.equals(person);
    }
}
