package io.vitrine.commerce.imports;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of uploaded files. Each call works inside the caller's transaction. */
@Dependent
class FileRows {

    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final Duration UNUSED = Duration.ofDays(7);

    private static final String ADD =
            "insert into import_file (id, name, created_by, created_at) values (:id, :name, :actor, :now)";
    private static final String ADD_PIECE =
            "insert into import_chunk (file_id, no, content) values (:id, :no, :content)";
    private static final String COMPLETE = """
            update import_file set bytes = :bytes, lines = :lines, encoding = :encoding, sha256 = decode(:sha256, 'hex')
            where id = :id""";
    private static final String FIND = """
            select id, name, bytes, lines, encoding, sha256 from import_file where id = :id and sha256 is not null""";
    private static final String PIECE = "select content from import_chunk where file_id = :id and no = :no";
    private static final String DELETE = "delete from import_file where id = :id";
    private static final String DELETE_UNUSED = """
            delete from import_file f where id = :id and not exists (select from import_run where file_id = f.id)""";
    private static final String EMPTY = """
            delete from import_chunk where file_id = :id and not exists (
                select from import_run r join job j on j.id = r.job_id
                where r.file_id = :id and j.id <> :job and j.state = 'RUNNING')""";
    private static final String PURGE_UNFINISHED =
            "delete from import_file where sha256 is null and created_at < :unfinished";
    private static final String PURGE_UNUSED = """
            delete from import_chunk c using import_file f where f.id = c.file_id and f.created_at < :unused
              and not exists (select from import_run r join job j on j.id = r.job_id
                              where r.file_id = f.id and j.state = 'RUNNING')""";

    private final Database database;
    private final Clock clock;

    @Inject
    FileRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(FileId id, String name) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("name", name)
                        .bind("actor", CurrentCall.require().actor().key())
                        .bind("now", clock.instant())
                        .execute());
    }

    void addPiece(FileId id, int no, byte[] content) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD_PIECE)
                        .bind("id", id.value())
                        .bind("no", no)
                        .bind("content", content)
                        .execute());
    }

    void complete(StoredFile file) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(COMPLETE)
                        .bind("id", file.id().value())
                        .bind("bytes", file.bytes())
                        .bind("lines", file.lines())
                        .bind("encoding", file.encoding().name())
                        .bind("sha256", file.sha256())
                        .execute());
    }

    Optional<StoredFile> find(FileId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(FileRows::read)
                        .findOne());
    }

    Optional<byte[]> piece(FileId id, int no) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PIECE)
                        .bind("id", id.value())
                        .bind("no", no)
                        .mapTo(byte[].class)
                        .findOne());
    }

    void delete(FileId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(DELETE).bind("id", id.value()).execute());
    }

    /** Deletes the file unless an import has been asked for it. */
    void deleteUnused(FileId id) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(DELETE_UNUSED)
                        .bind("id", id.value())
                        .execute());
    }

    /** Forgets what the file held, unless another job still reads it; that it was there stays known. */
    void empty(FileId id, UUID job) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(EMPTY)
                        .bind("id", id.value())
                        .bind("job", job)
                        .execute());
    }

    /** Forgets uploads that never ended, and what files held that nobody has used for a week. */
    void purge() {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(PURGE_UNFINISHED)
                    .bind("unfinished", clock.instant().minus(UNFINISHED))
                    .execute();
            handle.createUpdate(PURGE_UNUSED)
                    .bind("unused", clock.instant().minus(UNUSED))
                    .execute();
        });
    }

    private static StoredFile read(ResultSet row, StatementContext context) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getLong("bytes"),
                row.getLong("lines"),
                TextEncoding.valueOf(row.getString("encoding")),
                HexFormat.of().formatHex(row.getBytes("sha256")));
    }
}
