package io.vitrine.identity.agreement;

import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The proposal that an owner may change less, or more again.
 *
 * @param withheld what the owner would not do any more; empty for a full owner
 * @param consents owners who agree and are owners still; who proposed it is one of them
 * @param needed whose consent it takes: all of these, or one of them where something is only given back
 */
public record OwnerAgreement(
        Id id,
        AccountId subject,
        AccountId proposedBy,
        Set<Permission> withheld,
        String reason,
        Instant openedAt,
        Instant expiresAt,
        Set<AccountId> consents,
        Set<AccountId> needed,
        boolean givesBack) {

    /** Never agreed away: all sight, the voice among owners, and what uncovers wrongs. */
    private static final Set<Permission> VOICE = EnumSet.of(
            Permission.MANAGE_TEAM,
            Permission.DECIDE_APPROVALS,
            Permission.MANAGE_CASES,
            Permission.CHECK_FIGURES,
            Permission.MANAGE_GRANTS);

    /** Written {@code agr_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("agr", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("agr", value);
        }
    }

    public OwnerAgreement {
        withheld = Set.copyOf(withheld);
        consents = Set.copyOf(consents);
        needed = Set.copyOf(needed);
    }

    /** Whether owners can agree that one of them does without it. */
    public static boolean negotiable(Permission permission) {
        return permission.verb() == Permission.Verb.WRITE && !VOICE.contains(permission) && !permission.ofPlatform();
    }

    /** How many more have to consent. */
    public int missing() {
        long given = needed.stream().filter(consents::contains).count();
        return (int) ((givesBack ? Math.min(1, needed.size()) : needed.size()) - given);
    }

    public boolean agreed() {
        return !needed.isEmpty() && missing() <= 0;
    }
}
