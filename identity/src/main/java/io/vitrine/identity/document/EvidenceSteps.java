package io.vitrine.identity.document;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.GrantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transactions of evidence requests. */
@ApplicationScoped
@Transactional
class EvidenceSteps {

    @Inject
    EvidenceRows rows;

    @Inject
    DocumentRows documents;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public List<EvidenceRequest> own() {
        return rows.own();
    }

    public List<EvidenceRequest> all() {
        return rows.all();
    }

    /** @throws Problem 422 for a day that has passed */
    public void requireDay(LocalDate due) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
        if (due.isBefore(today)) {
            throw Problem.invalid("due", "Choose today or a later day.");
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ask(GrantId grant, String wish, LocalDate due) {
        EvidenceId id = new EvidenceId(ids.next());
        rows.add(id, grant, wish, due, clock.instant());
        audit.record(AuditEntry.created(
                EvidenceEvent.ASKED, "evidence", id, Map.of("grant", grant.toString(), "due", due.toString())));
        outbox.publish(new EvidenceEvent(EvidenceEvent.ASKED, id));
    }

    public void close(EvidenceId id, EvidenceRequest.State state, String words, Optional<DocumentId> document) {
        if (document.isPresent() && documents.find(document.get()).isEmpty()) {
            throw Problem.invalid("document", "Use the id of a shared document.");
        }
        if (rows.find(id).isEmpty()) {
            throw Problem.notFound("evidence request");
        }
        String by = CurrentCall.require().actor().key();
        if (!rows.answer(id, state, words, document, by, clock.instant())) {
            throw Problem.of(409, "evidence-closed", "The request is closed", "It was answered or declined already.");
        }
        audit.record(AuditEntry.created(
                EvidenceEvent.CLOSED,
                "evidence",
                id,
                Map.of(
                        "state", state.name(),
                        "document", document.map(DocumentId::toString).orElse("none"))));
        outbox.publish(new EvidenceEvent(EvidenceEvent.CLOSED, id));
    }
}
