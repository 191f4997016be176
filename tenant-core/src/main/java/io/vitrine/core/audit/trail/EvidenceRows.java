package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.seal.EventRow;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The rows of an export, one after the other, without keeping them in memory. */
final class EvidenceRows {

    private static final int FETCH = 2_000;

    private static final String EVENTS = "select " + EventRow.COLUMNS + """
             from audit_leaf l join audit_event e on e.id = l.event_id
            where l.seq >= :first and l.seq < :end order by l.seq""";

    private static final String LEAVES = """
            select seq, event_id, hash from audit_leaf where seq >= :first and seq < :end order by seq""";

    /** Events that stand before the last sealed one and were never sealed: nobody but an intruder can put one there. */
    private static final String OUTSIDE = "select " + EventRow.COLUMNS + """
             from audit_event e
            where (e.xid, e.id) <= (select last_xid, last_id from audit_checkpoint order by size desc limit 1)
              and not exists (select from audit_leaf l where l.event_id = e.id)
            order by e.id""";

    private final Handle handle;
    private final String owner;

    EvidenceRows(Handle handle, String owner) {
        this.handle = handle;
        this.owner = owner;
    }

    void events(long first, long end, Consumer<String> line) {
        handle.createQuery(EVENTS)
                .bind("first", first)
                .bind("end", end)
                .setFetchSize(FETCH)
                .map((row, context) -> EventRow.read(row, owner).line())
                .forEach(line);
    }

    void leaves(long first, long end, Consumer<String> line) {
        handle.createQuery(LEAVES)
                .bind("first", first)
                .bind("end", end)
                .setFetchSize(FETCH)
                .map((row, context) -> (row.getLong("seq") + 1) + " "
                        + EventRow.name(row.getObject("event_id", UUID.class)) + " "
                        + HexFormat.of().formatHex(row.getBytes("hash")))
                .forEach(line);
    }

    void outside(Consumer<String> line) {
        handle.createQuery(OUTSIDE)
                .setFetchSize(FETCH)
                .map((row, context) -> EventRow.read(row, owner).line())
                .forEach(line);
    }
}
