package io.vitrine.identity.backup;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of reported backups. */
@ApplicationScoped
class BackupRows {

    private static final String KNOWN = "select exists (select from tenant where cell = :cell)";
    private static final String KEEP = """
            insert into backup as b (id, cell, at, kind, bytes, sha256, verified_at, reported_by, reported_at)
            values (:id, :cell, :at, :kind, :bytes, :sha256, cast(:verified as timestamptz), :operator, :now)
            on conflict (cell, sha256) do update set verified_at = coalesce(excluded.verified_at, b.verified_at)
            where b.at = excluded.at and b.kind = excluded.kind and b.bytes = excluded.bytes
            returning b.id, b.cell, b.at, b.kind, b.bytes, b.sha256, b.verified_at""";
    private static final String NEWEST = """
            select distinct on (cell) id, cell, at, kind, bytes, sha256, verified_at from backup
            order by cell, at desc, id desc""";

    @Inject
    Database database;

    /** Whether a business is in the cell. */
    boolean known(String cell) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("cell", cell)
                        .mapTo(boolean.class)
                        .one());
    }

    /** Empty when the file was reported with other facts. */
    Optional<Backup> keep(BackupId id, ReportBackup report, AccountId operator, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(KEEP)
                        .bind("id", id.value())
                        .bind("cell", report.cell())
                        .bind("at", report.at())
                        .bind("kind", report.kind().name())
                        .bind("bytes", report.bytes())
                        .bind("sha256", report.sha256())
                        .bind(
                                "verified",
                                report.verified().map(Instant::toString).orElse(null))
                        .bind("operator", operator.value())
                        .bind("now", now)
                        .map(BackupRows::read)
                        .findOne());
    }

    List<Backup> newest() {
        return database.platform()
                .withHandle(handle ->
                        handle.createQuery(NEWEST).map(BackupRows::read).list());
    }

    private static Backup read(ResultSet row, StatementContext context) throws SQLException {
        return new Backup(
                new BackupId(row.getObject("id", UUID.class)),
                row.getString("cell"),
                row.getTimestamp("at").toInstant(),
                Backup.Kind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                Optional.ofNullable(row.getTimestamp("verified_at")).map(Timestamp::toInstant));
    }
}
