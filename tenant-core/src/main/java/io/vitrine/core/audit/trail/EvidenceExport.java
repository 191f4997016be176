package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads a trail, its tree and the log into the file for the verifier. */
@ApplicationScoped
class EvidenceExport {

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * What the file will cover. What is found here stays as it is: trees only grow.
     *
     * @param mailed sizes of the checkpoints that went out by mail
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public EvidenceScope scope(TrailName trail, EvidenceRequest request, List<Long> mailed) {
        return database.figures()
                .withHandle(handle -> EvidenceScope.of(ValuePlans.in(handle), trail.origin(), request, mailed));
    }

    /** Writes all but the platform's part. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(
            TrailName trail, EvidenceRequest request, EvidenceScope scope, EvidenceLog.Extract log, EvidenceZip zip) {
        zip.readme();
        zip.json("manifest.json", manifest(trail, request, scope, format()));
        zip.notes("checkpoints.txt", scope.checkpoints());
        zip.keys(log.keys());
        zip.notes("log.txt", log.head().stream().toList());
        zip.json("log.json", log.entries());
        database.figures().useHandle(handle -> rows(ValuePlans.in(handle), trail, scope, zip));
    }

    private int format() {
        if (PlatformEvidence.belongs()) {
            return 3;
        }
        return database.figures().withHandle(RetentionEvents::applied) ? 2 : 1;
    }

    private static void rows(Handle handle, TrailName trail, EvidenceScope scope, EvidenceZip zip) {
        EvidenceRows rows = new EvidenceRows(handle, trail.owner());
        zip.json("proof.json", EvidenceProofs.of(handle, scope));
        zip.json("retention.json", RetentionEvents.of(handle, trail.owner(), scope.head()));
        zip.lines("events.jsonl", line -> rows.events(scope.first(), scope.end(), line));
        zip.lines("leaves.txt", line -> rows.leaves(scope.first(), scope.end(), line));
        zip.lines("outside.jsonl", rows::outside);
    }

    private Map<String, Object> manifest(TrailName trail, EvidenceRequest request, EvidenceScope scope, int format) {
        Map<String, Object> json = new HashMap<>();
        json.put("format", "vitrine-evidence/" + format);
        json.put("business", trail.owner());
        json.put("first", scope.first());
        json.put("end", scope.end());
        json.put("made", clock.instant().toString());
        json.put("platform", PlatformEvidence.belongs() ? "included" : "withheld");
        request.from().ifPresent(from -> json.put("from", from.toString()));
        request.until().ifPresent(until -> json.put("to", until.toString()));
        return json;
    }
}
