package io.vitrine.identity.dualcontrol;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Emergencies in transactions of the platform: in the trail, and every owner is told. */
@ApplicationScoped
class EmergencyStore {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final String PATH = "owner/security";

    @Inject
    EmergencyRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Emergency> all(TenantId tenant) {
        return rows.all(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Emergency.Id declare(Tenant tenant, UUID by, String reason) {
        Emergency.Id id = new Emergency.Id(ids.next());
        Instant now = clock.instant();
        if (!rows.add(id, tenant.id(), by, reason, now, now.plus(LONGEST))) {
            throw Problem.of(
                    409,
                    "emergency-unreviewed",
                    "An emergency of yours is not reviewed yet",
                    "Somebody else has to look at that one first.");
        }
        record(tenant, "emergency.declared", id, reason);
        tell(
                tenant,
                "emergency declared",
                new AccountId(by) + " has declared an emergency and can act without a second person for "
                        + LONGEST.toHours() + " hours: \"" + reason
                        + "\". What is done in it is listed there, and somebody else has to review it.");
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void review(Tenant tenant, Emergency emergency, UUID by, String review) {
        if (!rows.review(emergency.id(), tenant.id(), by, review, clock.instant())) {
            throw Problem.of(409, "already-reviewed", "This has been reviewed", "Nothing is left to do.");
        }
        record(tenant, "emergency.reviewed", emergency.id(), review);
        tell(
                tenant,
                "emergency reviewed",
                new AccountId(by) + " has reviewed what " + emergency.declaredBy() + " did in an emergency: \"" + review
                        + "\".");
    }

    private void record(Tenant tenant, String action, Emergency.Id id, String reason) {
        audit.recordOnPlatform(
                new AuditEntry(
                        action, "emergency", id.toString(), Optional.empty(), Optional.empty(), Optional.of(reason)),
                Optional.of(tenant.id()));
    }

    private void tell(Tenant tenant, String subject, String text) {
        outbox.publishFor(tenant, new OwnersNotice(subject, text, PATH));
    }
}
