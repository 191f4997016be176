package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads a trail, its tree and the log into the file for the verifier. */
@ApplicationScoped
class EvidenceExport {

    @Inject
    Database database;

    @Inject
    EvidenceLog log;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(TrailName trail, EvidenceRequest request, OutputStream out) {
        EvidenceZip zip = new EvidenceZip(out);
        database.figures().useHandle(handle -> write(ValuePlans.in(handle), trail, request, zip));
        zip.finish();
    }

    private void write(Handle handle, TrailName trail, EvidenceRequest request, EvidenceZip zip) {
        EvidenceScope scope = EvidenceScope.of(handle, trail.origin(), request);
        EvidenceRows rows = new EvidenceRows(handle, trail.owner());
        zip.readme();
        zip.json("manifest.json", manifest(trail, request, scope));
        zip.notes("checkpoints.txt", scope.checkpoints());
        zip.json("proof.json", EvidenceProofs.of(handle, scope));
        EvidenceLog.Extract extract = log.extract(trail.origin(), inLog(scope), request.log());
        zip.keys(extract.keys());
        zip.notes("log.txt", extract.head().stream().toList());
        zip.json("log.json", extract.entries());
        zip.lines("events.jsonl", line -> rows.events(scope.first(), scope.end(), line));
        zip.lines("leaves.txt", line -> rows.leaves(scope.first(), scope.end(), line));
        zip.lines("outside.jsonl", rows::outside);
    }

    /** The checkpoints whose places in the log are told: those that people keep. */
    private static List<Long> inLog(EvidenceScope scope) {
        return Stream.concat(scope.outside().stream(), scope.head().stream())
                .map(SignedCheckpoint::checkpoint)
                .map(checkpoint -> checkpoint.size())
                .toList();
    }

    private Map<String, Object> manifest(TrailName trail, EvidenceRequest request, EvidenceScope scope) {
        Map<String, Object> json = new HashMap<>();
        json.put("format", "vitrine-evidence/1");
        json.put("business", trail.owner());
        json.put("first", scope.first());
        json.put("end", scope.end());
        json.put("made", clock.instant().toString());
        request.from().ifPresent(from -> json.put("from", from.toString()));
        request.until().ifPresent(until -> json.put("to", until.toString()));
        return json;
    }
}
