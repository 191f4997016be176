package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Merkle;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The platform's log: every checkpoint of every trail, in the order of signing. */
public final class LogRows {

    private static final String LAST =
            "select seq, root, at, key_id, signature from platform.log_leaf order by seq desc limit 1";
    private static final String AT = """
            select seq, root, at, key_id, signature from platform.log_leaf where seq = any (:seqs) order by seq""";
    private static final String NEWEST_OF = """
            select seq, note from platform.log_leaf where origin = :origin order by size desc limit 1""";
    private static final String OF = """
            select seq, note from platform.log_leaf where origin = :origin and size = any (:sizes) order by seq""";
    private static final String AFTER = """
            select seq, note from platform.log_leaf where origin = :origin and seq = any (:seqs) order by seq""";
    private static final String ADD = """
            insert into platform.log_leaf (seq, origin, size, note, hash, at, root, key_id, signature)
            values (:seq, :origin, :size, :note, :hash, :at, :root, :key, :signature)""";

    /** A checkpoint's place in the log. */
    public record Entry(long seq, SignedCheckpoint note) {}

    private LogRows() {}

    /** The newest checkpoint of the log itself. */
    public static Optional<SignedCheckpoint> newest(Handle handle) {
        return handle.createQuery(LAST).map((row, context) -> read(row)).findOne();
    }

    /** The log's checkpoints of these sizes, smallest first. */
    public static List<SignedCheckpoint> of(Handle handle, List<Long> sizes) {
        return handle.createQuery(AT)
                .bind("seqs", sizes.stream().map(size -> size - 1).toArray(Long[]::new))
                .map((row, context) -> read(row))
                .list();
    }

    /** The newest entry of this origin. */
    public static Optional<Entry> newestOf(Handle handle, String origin) {
        return handle.createQuery(NEWEST_OF)
                .bind("origin", origin)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** The entries of this origin with these sizes, oldest first. */
    public static List<Entry> of(Handle handle, String origin, List<Long> sizes) {
        return handle.createQuery(OF)
                .bind("origin", origin)
                .bind("sizes", sizes.toArray(Long[]::new))
                .map((row, context) -> entry(row))
                .list();
    }

    /** The entries of this origin after which the log had these sizes, oldest first. */
    public static List<Entry> after(Handle handle, String origin, List<Long> logSizes) {
        return handle.createQuery(AFTER)
                .bind("origin", origin)
                .bind("seqs", logSizes.stream().map(size -> size - 1).toArray(Long[]::new))
                .map((row, context) -> entry(row))
                .list();
    }

    static void add(Handle handle, SignedCheckpoint entry, SignedCheckpoint log) {
        handle.createUpdate(ADD)
                .bind("seq", log.checkpoint().size() - 1)
                .bind("origin", entry.checkpoint().origin())
                .bind("size", entry.checkpoint().size())
                .bind("note", entry.text())
                .bind("hash", leaf(entry))
                .bind("at", log.checkpoint().time())
                .bind("root", Base64.getDecoder().decode(log.checkpoint().root()))
                .bind("key", log.keyId())
                .bind("signature", Base64.getDecoder().decode(log.signature()))
                .execute();
    }

    static byte[] leaf(SignedCheckpoint entry) {
        return Merkle.leaf(entry.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        try {
            return new Entry(row.getLong("seq"), SignedCheckpoint.parse(row.getString("note")));
        } catch (BadProof e) {
            throw new TreeBroken("Entry " + row.getLong("seq") + " of the platform's log: " + e.getMessage());
        }
    }

    private static SignedCheckpoint read(ResultSet row) throws SQLException {
        return new SignedCheckpoint(
                Checkpoint.of(
                        TrailName.LOG,
                        row.getLong("seq") + 1,
                        row.getBytes("root"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
