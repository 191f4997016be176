package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.Prover;
import io.vitrine.core.audit.proof.RetentionRule;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.seal.StoredTree;
import io.vitrine.core.audit.seal.TreeBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the trail says about its own retention, whatever period is exported: each event with its proof. */
final class RetentionEvents {

    private static final String EVENTS = "select l.seq, " + EventRow.COLUMNS + """
             from audit_event e join audit_leaf l on l.event_id = e.id
            where e.action in (:changed, :stated, :applied) and l.seq < :size order by l.seq""";

    /** The checkpoints that date them, and those over what expired. */
    private static final String SIZES = """
            select (select c.size from audit_checkpoint c where c.size > l.seq order by c.size limit 1) as size
            from audit_event e join audit_leaf l on l.event_id = e.id where e.action in (:changed, :stated, :applied)
            union
            select c.size from audit_event e join audit_checkpoint c on cast(c.size as text) = e.after ->> 'upTo'
            where e.action = :applied""";

    private static final String APPLIED = "select exists (select from audit_event e where e.action = :applied)";

    private record Found(long number, EventRow event) {}

    private RetentionEvents() {}

    /** Sizes of the checkpoints that the verifier needs for them. */
    static List<Long> sizes(Handle handle) {
        return handle
                .createQuery(SIZES)
                .bind("changed", RetentionRule.CHANGED)
                .bind("stated", RetentionRule.STATED)
                .bind("applied", RetentionRule.APPLIED)
                .mapTo(Long.class)
                .list()
                .stream()
                .filter(size -> size != null)
                .toList();
    }

    /** Whether payloads have been announced to go. */
    static boolean applied(Handle handle) {
        return handle.createQuery(APPLIED)
                .bind("applied", RetentionRule.APPLIED)
                .mapTo(Boolean.class)
                .one();
    }

    static List<Map<String, Object>> of(Handle handle, String owner, Optional<SignedCheckpoint> head) {
        long total = head.map(note -> note.checkpoint().size()).orElse(0L);
        List<Found> found = handle.createQuery(EVENTS)
                .bind("changed", RetentionRule.CHANGED)
                .bind("stated", RetentionRule.STATED)
                .bind("applied", RetentionRule.APPLIED)
                .bind("size", total)
                .map((row, context) -> new Found(row.getLong("seq"), EventRow.read(row, owner)))
                .list();
        List<Map<String, Object>> events = new ArrayList<>();
        try {
            StoredTree tree = StoredTree.ofTrail(handle);
            for (Found one : found) {
                events.add(tree.prove(prover -> proved(prover, one, total)));
            }
        } catch (TreeBroken broken) {
            return List.of(); // proof.json names the damage; without these the verifier allows nothing to be absent
        }
        return events;
    }

    private static Map<String, Object> proved(Prover prover, Found one, long total) {
        Map<String, Object> event = EvidenceProofs.part(prover, one.number(), one.number() + 1, total);
        event.put("line", one.event().line());
        return event;
    }
}
