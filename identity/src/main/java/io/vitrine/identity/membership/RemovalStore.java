package io.vitrine.identity.membership;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Removals of owners in transactions of the platform; each step is in the trail, and all owners are told. */
@ApplicationScoped
class RemovalStore {

    private static final String PATH = "owner/team";

    @Inject
    RemovalRows rows;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OwnerRemoval> open(Tenant tenant) {
        return rows.open(tenant.id());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OwnerRemoval.Id open(Tenant tenant, AccountId subject, UUID by, String reason, int days) {
        OwnerRemoval.Id id = new OwnerRemoval.Id(ids.next());
        Instant now = clock.instant();
        if (!rows.add(id, tenant.id(), subject, by, reason, now, now.plus(Duration.ofDays(days)))) {
            throw Problem.of(409, "removal-open", "A removal is open already", "Consent to that one.");
        }
        rows.consent(id, by, now);
        record(tenant, "owner-removal.opened", id, subject, Optional.of(reason));
        tell(
                tenant,
                "removal of an owner",
                new AccountId(by) + " wants " + subject + " to be an owner no longer: \"" + reason
                        + "\". It takes effect in " + days
                        + " days, if the majority of the other owners, at least two, consent. Until then each of them can"
                        + " take the consent back.");
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void consent(Tenant tenant, OwnerRemoval removal, UUID by) {
        rows.consent(removal.id(), by, clock.instant());
        record(tenant, "owner-removal.consented", removal.id(), removal.subject(), Optional.empty());
        tell(
                tenant,
                "consent to the removal of an owner",
                new AccountId(by) + " consents that " + removal.subject() + " is an owner no longer.");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(Tenant tenant, OwnerRemoval removal, UUID by) {
        rows.takeBack(removal.id(), by);
        if (removal.openedBy().value().equals(by)) {
            rows.end(removal.id(), "WITHDRAWN", clock.instant());
        }
        record(tenant, "owner-removal.taken-back", removal.id(), removal.subject(), Optional.empty());
        tell(
                tenant,
                "consent taken back",
                new AccountId(by) + " no longer consents that " + removal.subject() + " is removed as an owner.");
    }

    /** Ends the membership when it is agreed and due; otherwise nothing happens. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void carryOut(Tenant tenant, OwnerRemoval asked) {
        Instant now = clock.instant();
        boolean due = rows.open(tenant.id()).stream()
                .anyMatch(removal -> removal.id().equals(asked.id()) && removal.dueAt(now));
        if (due && rows.end(asked.id(), "DONE", now)) {
            members.findHere(tenant.id(), asked.subject())
                    .ifPresent(owner -> members.endHere(owner, "Removed by the other owners (" + asked.id() + ")"));
            tell(
                    tenant,
                    "an owner was removed",
                    asked.subject() + " is an owner no longer; the other owners consented.");
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Tenant> due() {
        return rows.due(clock.instant()).stream()
                .map(tenants::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    private void record(Tenant tenant, String action, OwnerRemoval.Id id, AccountId subject, Optional<String> reason) {
        audit.recordOnPlatform(
                new AuditEntry(
                        action,
                        "owner-removal",
                        id.toString(),
                        Optional.empty(),
                        Optional.of(Map.of("subject", subject.toString())),
                        reason),
                Optional.of(tenant.id()));
    }

    private void tell(Tenant tenant, String subject, String text) {
        outbox.publishFor(tenant, new OwnersNotice(subject, text, PATH));
    }
}
