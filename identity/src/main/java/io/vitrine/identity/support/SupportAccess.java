package io.vitrine.identity.support;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * An operator's wish to look into a business, and what became of it.
 *
 * @param lapsesAt until then an owner can consent
 * @param until last moment, once an owner has consented
 */
public record SupportAccess(
        SupportId id,
        TenantId tenant,
        String business,
        AccountId operator,
        String operatorName,
        String reason,
        int hours,
        Instant askedAt,
        Instant lapsesAt,
        Optional<Boolean> consented,
        Optional<String> decidedBy,
        Optional<Instant> until,
        Optional<Instant> endedAt) {

    /** What has become of the wish. */
    public enum State {
        ASKED,
        LAPSED,
        REFUSED,
        OPEN,
        ENDED
    }

    public State stateAt(Instant now) {
        if (endedAt.isPresent()) {
            return State.ENDED;
        }
        if (consented.isEmpty()) {
            return lapsesAt.isAfter(now) ? State.ASKED : State.LAPSED;
        }
        if (!consented.get()) {
            return State.REFUSED;
        }
        return until.filter(last -> last.isAfter(now)).isPresent() ? State.OPEN : State.ENDED;
    }
}
