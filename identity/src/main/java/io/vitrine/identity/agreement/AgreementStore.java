package io.vitrine.identity.agreement;

import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.stream.Collectors;

/** Agreements in transactions of the platform; each step is in the trail, and all owners are told. */
@ApplicationScoped
class AgreementStore {

    private static final Duration OPEN = Duration.ofDays(30);

    @Inject
    AgreementRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<MembershipChanged> changed;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OwnerAgreement> open(Tenant tenant) {
        return rows.open(tenant.id(), clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OwnerAgreement propose(Tenant tenant, AccountId subject, UUID by, Set<Permission> withheld, String reason) {
        rows.takeTurn(tenant.id());
        Instant now = clock.instant();
        OwnerAgreement proposal = new OwnerAgreement(
                new OwnerAgreement.Id(ids.next()),
                subject,
                new AccountId(by),
                withheld,
                reason,
                now,
                now.plus(OPEN),
                Set.of(),
                Set.of(),
                false);
        if (!rows.add(proposal, tenant.id())) {
            throw AgreementRefused.open();
        }
        rows.consent(proposal.id(), by, now);
        record(tenant, "owner-agreement.proposed", proposal, Optional.of(reason));
        tell(
                tenant,
                "agreement among owners",
                new AccountId(by) + " proposes for " + subject + ": " + words(withheld) + " Reason: \"" + reason
                        + "\". Taking something from an owner needs the consent of every owner, giving it back that of"
                        + " one other owner. Everybody keeps all sight.");
        return carryOut(tenant, proposal);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OwnerAgreement consent(Tenant tenant, OwnerAgreement agreement, UUID by) {
        rows.takeTurn(tenant.id());
        rows.consent(agreement.id(), by, clock.instant());
        record(tenant, "owner-agreement.consented", agreement, Optional.empty());
        return carryOut(tenant, agreement);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(Tenant tenant, OwnerAgreement agreement, UUID by) {
        rows.takeBack(agreement.id(), by);
        if (agreement.proposedBy().value().equals(by)) {
            rows.end(agreement.id(), "WITHDRAWN", clock.instant());
        }
        record(tenant, "owner-agreement.taken-back", agreement, Optional.empty());
        tell(
                tenant,
                "consent taken back",
                new AccountId(by) + " no longer consents to what was proposed for " + agreement.subject() + ".");
    }

    /** Somebody's membership changed: what holds of nobody any more ends, in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AccountId> lift(Tenant tenant) {
        List<AccountId> lifted = rows.lift(tenant.id());
        lifted.forEach(owner -> audit.recordOnPlatform(
                new AuditEntry(
                        "owner-agreement.lifted",
                        "account",
                        owner.toString(),
                        Optional.empty(),
                        Optional.of(Map.of("because", "no owner is left who holds everything, or no owner any more")),
                        Optional.empty()),
                Optional.of(tenant.id())));
        lifted.forEach(owner -> changed.fire(new MembershipChanged(owner, tenant.id())));
        return lifted;
    }

    /** In force as soon as it is agreed. */
    private OwnerAgreement carryOut(Tenant tenant, OwnerAgreement asked) {
        Instant now = clock.instant();
        OwnerAgreement agreement = rows.open(tenant.id(), now).stream()
                .filter(open -> open.id().equals(asked.id()))
                .findFirst()
                .orElse(asked);
        if (!agreement.agreed()) {
            return agreement;
        }
        if (!agreement.withheld().isEmpty() && !rows.anotherHoldsEverything(tenant.id(), agreement.subject())) {
            throw AgreementRefused.onlyFullOwner();
        }
        if (rows.end(agreement.id(), "DONE", now)) {
            rows.apply(agreement, tenant.id());
            record(tenant, "owner-agreement.in-force", agreement, Optional.of(agreement.reason()));
            tell(
                    tenant,
                    "owners have agreed",
                    "In force now for " + agreement.subject() + ": " + words(agreement.withheld()));
            changed.fire(new MembershipChanged(agreement.subject(), tenant.id()));
        }
        return agreement;
    }

    private static String words(Set<Permission> withheld) {
        return withheld.isEmpty()
                ? "an owner with all rights."
                : "an owner who sees everything and no longer may: "
                        + withheld.stream().sorted().map(Permission::label).collect(Collectors.joining("; ")) + ".";
    }

    private void record(Tenant tenant, String action, OwnerAgreement agreement, Optional<String> reason) {
        String codes =
                agreement.withheld().stream().map(Permission::code).sorted().collect(Collectors.joining(" "));
        audit.recordOnPlatform(
                new AuditEntry(
                        action,
                        "owner-agreement",
                        agreement.id().toString(),
                        Optional.empty(),
                        Optional.of(Map.of("subject", agreement.subject().toString(), "withheld", codes)),
                        reason),
                Optional.of(tenant.id()));
    }

    private void tell(Tenant tenant, String subject, String text) {
        outbox.publishFor(tenant, new OwnersNotice(subject, text, "owner/team"));
    }
}
