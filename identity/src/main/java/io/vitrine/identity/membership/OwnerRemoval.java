package io.vitrine.identity.membership;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The wish of owners that another owner goes.
 *
 * @param consents owners who consent and are owners still; who opened it is one of them
 * @param needed how many consents it takes now: the majority of the other owners, at least two
 * @param dueAt from then on it can take effect
 */
public record OwnerRemoval(
        Id id,
        AccountId subject,
        AccountId openedBy,
        String reason,
        Instant openedAt,
        Instant dueAt,
        Set<AccountId> consents,
        int needed) {

    private static final int LEAST = 2;

    /** Written {@code rmv_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("rmv", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("rmv", value);
        }
    }

    public OwnerRemoval {
        consents = Set.copyOf(consents);
    }

    /** How many of this many other owners have to consent: nobody alone, and the majority. */
    static int quorum(int others) {
        return Math.max(LEAST, others / 2 + 1);
    }

    public boolean agreed() {
        return consents.size() >= needed;
    }

    public boolean dueAt(Instant now) {
        return agreed() && !dueAt.isAfter(now);
    }
}
