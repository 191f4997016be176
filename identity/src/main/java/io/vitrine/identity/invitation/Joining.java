package io.vitrine.identity.invitation;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.NewOwner;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The one transaction in which an invitation is used up and its person becomes a member. */
@ApplicationScoped
class Joining {

    /** Who comes without an account; the password is hashed already. */
    record NewAccount(String name, String passwordHash) {

        @Override
        public String toString() {
            return "NewAccount";
        }
    }

    @Inject
    InvitationRows rows;

    @Inject
    Accounts accounts;

    @Inject
    Members members;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public AccountId idFor(EmailAddress email) {
        return accounts.idFor(email);
    }

    /** Whether the address has an account with a confirmed mailbox. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean known(EmailAddress email) {
        return accounts.confirmed(email).isPresent();
    }

    /** @param person who joins, and who acts in this transaction */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void join(OpaqueToken token, TeamRole role, AccountId person, Optional<NewAccount> fresh) {
        TenantId tenant = CurrentCall.require().business().id();
        Invitation invitation =
                rows.byToken(token, tenant, clock.instant(), true).orElseThrow(Acceptance::spent);
        fresh.ifPresent(account -> accounts.openConfirmed(
                person, new NewOwner(invitation.email(), account.name(), account.passwordHash(), false)));
        boolean theSame =
                accounts.confirmed(invitation.email()).filter(person::equals).isPresent();
        if (!theSame
                || !invitation.role().equals(role.key())
                || !rows.accept(invitation.id(), person, clock.instant())
                || ended(invitation)
                || !members.join(
                        person,
                        tenant,
                        role,
                        invitation.locations(),
                        invitation.term(),
                        "Accepted " + invitation.id())) {
            throw Acceptance.spent();
        }
        audit.recordOnPlatform(
                AuditEntry.created(
                        "invitation.accepted",
                        "invitation",
                        invitation.id(),
                        Map.of("invitedBy", invitation.invitedBy().toString())),
                Optional.of(tenant));
    }

    /** Whether the membership would be over before it begins. */
    private boolean ended(Invitation invitation) {
        return invitation
                .term()
                .until()
                .filter(end -> !end.isAfter(clock.instant()))
                .isPresent();
    }
}
