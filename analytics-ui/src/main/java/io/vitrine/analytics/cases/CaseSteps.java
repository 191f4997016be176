package io.vitrine.analytics.cases;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transactions of cases that read and write the business's own tables. */
@ApplicationScoped
@Transactional
class CaseSteps {

    @Inject
    CaseRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public List<CaseSummary> all() {
        return rows.all();
    }

    public CaseDetails find(CaseId id) {
        return rows.find(id).orElseThrow(CaseSteps::unknown);
    }

    public CaseDetails open(OpenCase wish, Frozen frozen) {
        CaseId id = new CaseId(ids.next());
        rows.open(id, wish, frozen, actor(), clock.instant());
        audit.record(AuditEntry.created(
                CaseEvent.OPENED,
                "case",
                id,
                Map.of(
                        "metric", wish.metric().id(),
                        "from", wish.query().period().from().toString(),
                        "to", wish.query().period().to().toString(),
                        "rows", String.valueOf(frozen.figure().rowCount()),
                        "sha256", frozen.figure().hash())));
        outbox.publish(new CaseEvent(CaseEvent.OPENED, id));
        return find(id);
    }

    public CaseDetails comment(CaseId id, String words) {
        if (!rows.comment(ids.next(), id, words, actor(), clock.instant())) {
            throw unknown();
        }
        audit.record(AuditEntry.created("case.commented", "case", id, Map.of()));
        return find(id);
    }

    public CaseDetails resolve(CaseId id, String words) {
        find(id);
        if (!rows.resolve(id, words, actor(), clock.instant())) {
            throw Problem.of(409, "case-resolved", "The case is resolved", "Open a new one if it comes up again.");
        }
        audit.record(new AuditEntry(
                CaseEvent.RESOLVED,
                "case",
                id.toString(),
                Optional.of(Map.of("state", "OPEN")),
                Optional.of(Map.of("state", "RESOLVED")),
                Optional.empty()));
        outbox.publish(new CaseEvent(CaseEvent.RESOLVED, id));
        return find(id);
    }

    private static Actor actor() {
        return CurrentCall.require().actor();
    }

    private static Problem unknown() {
        return Problem.notFound("case");
    }
}
