package io.vitrine.identity.invitation;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.membership.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invitations in transactions of the platform, each step with its event in the trail. */
@ApplicationScoped
class InvitationStore {

    private static final Duration VALID = Duration.ofDays(7);

    @Inject
    InvitationRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Invitation> open(TenantId tenant) {
        return rows.open(tenant, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Invitation> find(TenantId tenant, InvitationId id) {
        return rows.open(tenant, id.value()).stream().findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Invitation> byToken(OpaqueToken token, TenantId tenant) {
        return rows.byToken(token, tenant, clock.instant(), false);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public InvitationId add(
            Tenant tenant,
            EmailAddress email,
            TeamRole role,
            Optional<Set<UUID>> locations,
            Term term,
            UUID by,
            String reason) {
        Instant now = clock.instant();
        Invitation invitation = new Invitation(
                new InvitationId(ids.next()),
                tenant.id(),
                email,
                role.key(),
                locations,
                term,
                new AccountId(by),
                now,
                now.plus(VALID));
        if (!rows.add(invitation, role)) {
            throw Problem.of(
                    409,
                    "invited-already",
                    "This address is invited already",
                    "Revoke that invitation, or send it again.");
        }
        record(tenant.id(), invitation.id(), "invitation.written", Map.of("role", role.key()), Optional.of(reason));
        outbox.publishFor(tenant, new InvitationWritten(invitation.id()));
        return invitation.id();
    }

    /** Has it mailed again, with a new link. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(Tenant tenant, InvitationId id) {
        record(tenant.id(), id, "invitation.sent-again", Map.of(), Optional.empty());
        outbox.publishFor(tenant, new InvitationWritten(id));
    }

    /** Draws the secret of the link that is about to be mailed; an earlier one is worth nothing any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OpaqueToken draw(InvitationId id) {
        OpaqueToken token = OpaqueToken.draw();
        rows.draw(id, token);
        return token;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean revoke(TenantId tenant, InvitationId id, String reason) {
        boolean open = !rows.revoke(tenant, id.value(), null, clock.instant()).isEmpty();
        if (open) {
            record(tenant, id, "invitation.revoked", Map.of(), Optional.of(reason));
        }
        return open;
    }

    /** In the transaction in which the inviter leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revokeAll(TenantId tenant, AccountId inviter) {
        rows.revoke(tenant, null, inviter.value(), clock.instant())
                .forEach(id -> record(
                        tenant, id, "invitation.revoked", Map.of(), Optional.of("The inviter left the business")));
    }

    private void record(
            TenantId tenant, InvitationId id, String action, Map<String, String> facts, Optional<String> reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "invitation", id.toString(), Optional.empty(), Optional.of(facts), reason),
                Optional.of(tenant));
    }
}
