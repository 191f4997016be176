package io.vitrine.identity.grant;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.InvitedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The transactions of an acceptance; the password is hashed between them. */
@ApplicationScoped
class Accepting {

    @Inject
    InvitationRows rows;

    @Inject
    InvitedAccounts accounts;

    @Inject
    Tenants tenants;

    @Inject
    Hosts hosts;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public GrantInvitation find(OpaqueToken token) {
        InvitationRows.Found found = rows.find(token, clock.instant()).orElseThrow(Accepting::spent);
        Tenant tenant = tenants.byId(new TenantId(found.tenant()))
                .filter(Tenant::active)
                .orElseThrow(Accepting::spent);
        EmailAddress email = new EmailAddress(found.email());
        return new GrantInvitation(
                tenant.id(),
                tenant.name(),
                hosts.urlOf(tenant.slug()),
                found.grant(),
                email,
                found.kind(),
                found.from(),
                found.until(),
                accounts.known(email));
    }

    @Transactional
    public GrantInvitation accept(OpaqueToken token, GrantInvitation invitation, String name, String passwordHash) {
        AccountId account = accounts.confirm(invitation.email(), name, passwordHash);
        if (!rows.join(token, account, invitation.business(), clock.instant())) {
            throw Problem.of(
                    409,
                    "already-inside",
                    "You belong to this business already",
                    "Ask an owner to invite another address of yours, or to change your role.");
        }
        audit.recordOnPlatform(
                AuditEntry.created(
                        "membership.granted",
                        "account",
                        account,
                        Map.of(
                                "role", invitation.kind().name(),
                                "until", invitation.until().toString())),
                Optional.of(invitation.business()));
        Tenant tenant = tenants.byId(invitation.business()).orElseThrow();
        outbox.publishFor(tenant, new GrantEvent(GrantEvent.What.ACCEPTED, invitation.grant(), account.toString()));
        return invitation;
    }

    private static Problem spent() {
        return Problem.invalid(
                "token", "This link has been used already, or the access it was for has ended. Ask who invited you.");
    }
}
