package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.KeyRows;
import io.vitrine.core.audit.seal.LogRows;
import io.vitrine.core.audit.seal.StoredTree;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What the platform's log says about a trail, and the public keys, read in a transaction of its own. */
@ApplicationScoped
class EvidenceLog {

    /** @param entries places of checkpoints in the log, as JSON */
    record Extract(List<SealKey> keys, Optional<SignedCheckpoint> head, List<Map<String, Object>> entries) {}

    /**
     * What was known before the trail itself was read: so the log never knows more of it than the file does.
     *
     * @param mailed sizes of the checkpoints that the owners and auditors of the business got by mail
     * @param logged size of the trail's newest checkpoint in the log
     * @param platform the newest checkpoint of the platform's trail in the log
     */
    record Known(List<Long> mailed, Optional<Long> logged, Optional<LogRows.Entry> platform) {

        /** The checkpoints whose places in the log the file tells. */
        List<Long> inLog(EvidenceScope scope) {
            return Stream.concat(scope.inLog().stream(), logged.stream())
                    .distinct()
                    .toList();
        }
    }

    private static final String MAILED = "select size from audit_digest where tenant_id = :tenant";

    @Inject
    Database database;

    /**
     * @param sizes of the trail's checkpoints whose places are wanted
     * @param logSizes of the log's own checkpoints that somebody kept
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Extract extract(String origin, List<Long> sizes, List<Long> logSizes) {
        return database.platform().withHandle(handle -> {
            Optional<SignedCheckpoint> head = LogRows.newest(handle);
            Map<Long, LogRows.Entry> entries = new TreeMap<>();
            LogRows.of(handle, origin, sizes).forEach(entry -> entries.put(entry.seq(), entry));
            LogRows.after(handle, origin, logSizes).forEach(entry -> entries.put(entry.seq(), entry));
            return new Extract(KeyRows.all(handle), head, places(handle, head, List.copyOf(entries.values())));
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Known known(TenantId business, String origin) {
        return database.platform().withHandle(handle -> {
            List<Long> mailed = handle.createQuery(MAILED)
                    .bind("tenant", business.value())
                    .mapTo(Long.class)
                    .list();
            return new Known(
                    mailed,
                    LogRows.newestOf(handle, origin)
                            .map(entry -> entry.note().checkpoint().size()),
                    LogRows.newestOf(handle, TrailName.PLATFORM.origin()));
        });
    }

    private static List<Map<String, Object>> places(
            Handle handle, Optional<SignedCheckpoint> head, List<LogRows.Entry> entries) {
        long total = head.map(note -> note.checkpoint().size()).orElse(0L);
        StoredTree tree = StoredTree.ofLog(handle);
        List<Map<String, Object>> places = new ArrayList<>();
        for (LogRows.Entry entry : entries) {
            Map<String, Object> place =
                    tree.prove(prover -> EvidenceProofs.part(prover, entry.seq(), entry.seq() + 1, total));
            place.put("note", entry.note().text());
            places.add(place);
        }
        return places;
    }
}
