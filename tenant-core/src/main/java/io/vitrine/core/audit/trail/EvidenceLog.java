package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.KeyRows;
import io.vitrine.core.audit.seal.LogRows;
import io.vitrine.core.audit.seal.StoredTree;
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
import org.jdbi.v3.core.Handle;

/** What the platform's log says about a trail, and the public keys, read in a transaction of its own. */
@ApplicationScoped
class EvidenceLog {

    /** @param entries places of checkpoints in the log, as JSON */
    record Extract(List<SealKey> keys, Optional<SignedCheckpoint> head, List<Map<String, Object>> entries) {}

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
            LogRows.newestOf(handle, origin).ifPresent(entry -> entries.put(entry.seq(), entry));
            LogRows.after(handle, origin, logSizes).forEach(entry -> entries.put(entry.seq(), entry));
            return new Extract(KeyRows.all(handle), head, places(handle, head, List.copyOf(entries.values())));
        });
    }

    /** Sizes of the checkpoints that the owners and auditors of the business got by mail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> mailed(TenantId business) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(MAILED)
                        .bind("tenant", business.value())
                        .mapTo(Long.class)
                        .list());
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
