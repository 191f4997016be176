package io.vitrine.identity.invitation;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.membership.Term;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody was asked to join a business and has not answered yet.
 *
 * @param role key of the role
 * @param term how long the membership will hold
 */
public record Invitation(
        InvitationId id,
        TenantId tenant,
        EmailAddress email,
        String role,
        Optional<Set<UUID>> locations,
        Term term,
        AccountId invitedBy,
        Instant createdAt,
        Instant expiresAt) {

    public Invitation {
        locations = locations.map(Set::copyOf);
    }

    public boolean openAt(Instant now) {
        return expiresAt.isAfter(now);
    }
}
