package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Frontier;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** Seals what has settled in one trail: leaves, tree, checkpoint and the log's entry, in one transaction. */
@ApplicationScoped
class SealTransaction {

    private static final String ENTER = "select set_config('search_path', ?, true)";
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended('vitrine/audit-sealer', 7))";

    /**
     * Settled means: every transaction as old as the event's has ended, so that nothing can come in front of it any more.
     * The horizon is that of the very snapshot which reads the rows.
     */
    private static final String SETTLED = """
             from audit_event e
            where (e.xid, e.id) > (cast(:xid as xid8), :id) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
            order by e.xid, e.id limit :limit""";

    private static final String BUSINESS_EVENTS = "select " + EventRow.COLUMNS + SETTLED;
    private static final String PLATFORM_EVENTS = "select " + EventRow.PLATFORM_COLUMNS + SETTLED;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    SealerPool pool;

    @Inject
    SealKeys keys;

    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    /**
     * Seals at most {@code limit} events; how many it were.
     *
     * @throws TreeBroken when the stored tree does not fit what was signed
     */
    int seal(TrailName trail, int limit) {
        return pool.sql().inTransaction(handle -> {
            handle.execute(ENTER, trail.schema());
            handle.execute(TAKE_TURN);
            Optional<CheckpointRows.Last> last = CheckpointRows.last(handle, trail.origin());
            List<EventRow> events = settled(handle, trail, last, limit);
            if (!events.isEmpty()) {
                KeyRing ring = keys.ring(handle);
                Frontier frontier = trusted(handle, trail, last.map(CheckpointRows.Last::note), ring);
                SignedCheckpoint note = grow(handle, trail, ring, frontier, events);
                seen.put(trail.origin(), note.checkpoint().size());
            }
            return events.size();
        });
    }

    /** Begins with a new signing key. */
    void rotate() {
        pool.sql().useTransaction(handle -> {
            handle.execute(TAKE_TURN);
            keys.rotate(handle, keys.ring(handle));
        });
    }

    private static List<EventRow> settled(
            Handle handle, TrailName trail, Optional<CheckpointRows.Last> last, int limit) {
        return handle.createQuery(trail.equals(TrailName.PLATFORM) ? PLATFORM_EVENTS : BUSINESS_EVENTS)
                .bind("xid", last.map(CheckpointRows.Last::transaction).orElse("0"))
                .bind("id", last.map(CheckpointRows.Last::event).orElse(FIRST))
                .bind("limit", limit)
                .map((row, context) -> EventRow.read(row, trail.owner()))
                .list();
    }

    /** The tree's right edge, once it is sure that it is the one that was signed last and that the log holds. */
    private Frontier trusted(Handle handle, TrailName trail, Optional<SignedCheckpoint> last, KeyRing ring) {
        Optional<SignedCheckpoint> logged =
                LogRows.newestOf(handle, trail.origin()).map(LogRows.Entry::note);
        if (!logged.equals(last)) {
            throw new TreeBroken(trail.origin() + " does not end as the platform's log says: "
                    + logged.map(note -> "size " + note.checkpoint().size()).orElse("nothing"));
        }
        long size = last.map(note -> note.checkpoint().size()).orElse(0L);
        if (size < seen.getOrDefault(trail.origin(), 0L)) {
            throw new TreeBroken(trail.origin() + " has become shorter: " + size);
        }
        return checked(StoredTree.ofTrail(handle), trail.origin(), last, ring);
    }

    private static Frontier checked(StoredTree tree, String origin, Optional<SignedCheckpoint> last, KeyRing ring) {
        if (last.isEmpty()) {
            return Frontier.empty();
        }
        SignedCheckpoint note = last.get();
        ring.complaint(note).ifPresent(complaint -> {
            throw new TreeBroken("The last checkpoint of " + origin + " " + complaint);
        });
        Frontier frontier = tree.frontier(note.checkpoint().size());
        if (!note.checkpoint().hasRoot(frontier.root())) {
            throw new TreeBroken("The tree of " + origin + " does not have the root that was signed");
        }
        return frontier;
    }

    private SignedCheckpoint grow(
            Handle handle, TrailName trail, KeyRing ring, Frontier frontier, List<EventRow> events) {
        TreeRows rows = new TreeRows();
        events.forEach(event -> rows.append(frontier, event.id(), event.hash()));
        rows.write(handle);
        Optional<SignedCheckpoint> log = LogRows.newest(handle);
        Instant at = keys.moment(ring, log.map(note -> note.checkpoint().time()).orElse(Instant.EPOCH));
        SignedCheckpoint note = keys.sign(ring, Checkpoint.of(trail.origin(), frontier.size(), frontier.root(), at));
        CheckpointRows.add(handle, note, events.get(events.size() - 1));
        enter(handle, ring, log, note, at);
        return note;
    }

    private void enter(Handle handle, KeyRing ring, Optional<SignedCheckpoint> log, SignedCheckpoint note, Instant at) {
        Frontier frontier = checked(StoredTree.ofLog(handle), TrailName.LOG, log, ring);
        TreeRows rows = new TreeRows();
        rows.append(frontier, LogRows.leaf(note));
        rows.writeToLog(handle);
        LogRows.add(handle, note, keys.sign(ring, Checkpoint.of(TrailName.LOG, frontier.size(), frontier.root(), at)));
    }
}
