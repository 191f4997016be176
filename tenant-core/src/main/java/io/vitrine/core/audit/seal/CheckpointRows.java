package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The checkpoints of the trail in the schema that the transaction works in. */
public final class CheckpointRows {

    private static final String LAST = """
            select size, root, at, key_id, signature, cast(last_xid as text) as last_xid, last_id
            from audit_checkpoint order by size desc limit 1""";
    private static final String AT = """
            select size, root, at, key_id, signature from audit_checkpoint where size = any (:sizes) order by size""";
    private static final String SIZES = """
            select size from audit_checkpoint where size > :from and size <= :until order by size""";
    private static final String RECENT = """
            select size, root, at, key_id, signature from audit_checkpoint where size < :below order by size desc limit :limit""";
    private static final String ADD = """
            insert into audit_checkpoint (size, root, at, key_id, signature, last_xid, last_id)
            values (:size, :root, :at, :key, :signature, cast(:xid as xid8), :id)""";

    /** The newest checkpoint and the last event in it. */
    record Last(SignedCheckpoint note, String transaction, UUID event) {}

    private CheckpointRows() {}

    static Optional<Last> last(Handle handle, String origin) {
        return handle.createQuery(LAST)
                .map((row, context) ->
                        new Last(read(row, origin), row.getString("last_xid"), row.getObject("last_id", UUID.class)))
                .findOne();
    }

    static void add(Handle handle, SignedCheckpoint note, EventRow last) {
        handle.createUpdate(ADD)
                .bind("size", note.checkpoint().size())
                .bind("root", Base64.getDecoder().decode(note.checkpoint().root()))
                .bind("at", note.checkpoint().time())
                .bind("key", note.keyId())
                .bind("signature", Base64.getDecoder().decode(note.signature()))
                .bind("xid", last.transaction())
                .bind("id", last.id())
                .execute();
    }

    public static Optional<SignedCheckpoint> newest(Handle handle, String origin) {
        return last(handle, origin).map(Last::note);
    }

    /** Newest first, of trees smaller than {@code below}. */
    public static List<SignedCheckpoint> before(Handle handle, String origin, long below, int limit) {
        return handle.createQuery(RECENT)
                .bind("below", below)
                .bind("limit", limit)
                .map((row, context) -> read(row, origin))
                .list();
    }

    /** Sizes of the trees that were signed, above {@code from} and up to {@code until}. */
    public static List<Long> sizes(Handle handle, long from, long until) {
        return handle.createQuery(SIZES)
                .bind("from", from)
                .bind("until", until)
                .mapTo(Long.class)
                .list();
    }

    /** The checkpoints of these sizes, smallest first. */
    public static List<SignedCheckpoint> of(Handle handle, String origin, List<Long> sizes) {
        return handle.createQuery(AT)
                .bind("sizes", sizes.toArray(Long[]::new))
                .map((row, context) -> read(row, origin))
                .list();
    }

    private static SignedCheckpoint read(ResultSet row, String origin) throws SQLException {
        return new SignedCheckpoint(
                Checkpoint.of(
                        origin,
                        row.getLong("size"),
                        row.getBytes("root"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
