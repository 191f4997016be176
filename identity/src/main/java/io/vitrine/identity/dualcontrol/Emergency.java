package io.vitrine.identity.dualcontrol;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A few hours in which an owner acts alone.
 *
 * @param done how many commands were carried out without a second person
 */
public record Emergency(
        Id id,
        AccountId declaredBy,
        String reason,
        Instant openedAt,
        Instant until,
        int done,
        Optional<AccountId> reviewedBy,
        Optional<Instant> reviewedAt,
        Optional<String> review) {

    /** Written {@code emg_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("emg", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("emg", value);
        }
    }

    public boolean runningAt(Instant now) {
        return until.isAfter(now) && reviewedBy.isEmpty();
    }
}
