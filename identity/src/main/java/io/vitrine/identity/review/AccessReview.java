package io.vitrine.identity.review;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One round: everybody's access, and what was decided about it. */
public record AccessReview(Id id, Instant openedAt, Instant dueAt, Optional<Instant> closedAt, List<Line> lines) {

    /** Written {@code rev_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("rev", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("rev", value);
        }
    }

    /** What a reviewer says. */
    public enum Decision {
        CONFIRMED,
        REVOKED
    }

    /**
     * One person's access.
     *
     * @param role name of the role when the review was opened
     */
    public record Line(
            AccountId account,
            String name,
            String role,
            boolean owner,
            Optional<Decision> decision,
            Optional<AccountId> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> reason) {}

    public AccessReview {
        lines = List.copyOf(lines);
    }

    public long undecided() {
        return lines.stream().filter(line -> line.decision().isEmpty()).count();
    }

    public boolean overdueAt(Instant now) {
        return closedAt.isEmpty() && !dueAt.isAfter(now);
    }
}
