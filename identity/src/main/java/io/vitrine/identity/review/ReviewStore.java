package io.vitrine.identity.review;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.membership.Members;
import io.vitrine.identity.membership.TeamMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Access reviews in transactions of the platform, each step with its event in the trail. */
@ApplicationScoped
class ReviewStore {

    private static final String PATH = "owner/reviews";

    @Inject
    ReviewRows rows;

    @Inject
    ScheduleRows schedules;

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
    public List<AccessReview> all(TenantId tenant) {
        return rows.all(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Schedule schedule(TenantId tenant) {
        return schedules.find(tenant);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void schedule(TenantId tenant, Optional<Integer> months, int days, String reason) {
        months.ifPresentOrElse(
                pause -> schedules.set(
                        tenant,
                        pause,
                        days,
                        clock.instant()
                                .atOffset(ZoneOffset.UTC)
                                .plusMonths(pause)
                                .toInstant()),
                () -> schedules.end(tenant));
        record(
                tenant,
                "access-review.scheduled",
                tenant.toString(),
                Map.of("months", months.map(Object::toString).orElse("never"), "days", Integer.toString(days)),
                Optional.of(reason));
    }

    /** Opens a review over everybody of the team. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public AccessReview.Id open(Tenant tenant, List<TeamMember> people, int days) {
        AccessReview.Id id = new AccessReview.Id(ids.next());
        Instant now = clock.instant();
        if (!rows.open(id, tenant.id(), now, now.plus(Duration.ofDays(days)))) {
            throw Problem.of(409, "review-open", "A review is open already", "Finish that one first.");
        }
        people.forEach(member -> rows.add(id, member));
        record(
                tenant.id(),
                "access-review.opened",
                id.toString(),
                Map.of("people", Integer.toString(people.size())),
                Optional.empty());
        outbox.publishFor(
                tenant,
                new OwnersNotice(
                        "access review",
                        "Everybody's access is up for review: " + people.size()
                                + " people. Each is confirmed or revoked within " + days + " days.",
                        PATH));
        return id;
    }

    /** Decides on one line; revoking ends the membership in the same transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decide(
            TenantId tenant,
            AccessReview.Id id,
            AccessReview.Line line,
            AccessReview.Decision decision,
            UUID by,
            String reason) {
        if (!rows.decide(id, line.account(), decision, by, reason, clock.instant())) {
            throw Problem.of(409, "already-decided", "This is decided already", "Somebody else was faster.");
        }
        record(
                tenant,
                decision == AccessReview.Decision.CONFIRMED ? "access.confirmed" : "access.revoked",
                id.toString(),
                Map.of("account", line.account().toString(), "role", line.role()),
                Optional.of(reason));
        if (decision == AccessReview.Decision.REVOKED) {
            members.findHere(tenant, line.account())
                    .ifPresent(member -> members.endHere(member, reason + " (" + id + ")"));
        }
        if (rows.close(id, clock.instant())) {
            record(tenant, "access-review.closed", id.toString(), Map.of(), Optional.empty());
        }
    }

    /** Businesses whose review is due by their schedule. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ScheduleRows.Due> takeDue() {
        return schedules.takeDue(clock.instant());
    }

    /** Tells all owners of reviews that were not finished in time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void alert() {
        rows.overdue(clock.instant()).stream()
                .map(tenants::byId)
                .flatMap(Optional::stream)
                .forEach(tenant -> outbox.publishFor(
                        tenant,
                        new OwnersNotice(
                                "access review overdue",
                                "The access review was to be finished by now, and some access is neither confirmed nor"
                                        + " revoked.",
                                PATH)));
    }

    private void record(
            TenantId tenant, String action, String object, Map<String, String> facts, Optional<String> reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "access-review", object, Optional.empty(), Optional.of(facts), reason),
                Optional.of(tenant));
    }
}
