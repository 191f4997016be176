package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobView;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of product imports: what was asked for, what each row does. Each call works inside the caller's transaction. */
@Dependent
class ProductImportRows {

    private static final String ADD = """
            insert into product_import (job_id, file_id, preset, dry_run, created_at)
            values (:job, :file, :preset, :dry, :now)""";
    private static final String FIND =
            "select job_id, file_id, preset, dry_run from product_import where job_id = :job";
    private static final String SEEN = """
            select i.preset, i.dry_run, i.applied_at is not null as applied, i.undo_job is not null as undone,
                   f.name as file_name,
                   i.job_id = (select l.job_id from product_import l where l.applied_at is not null and l.undo_job is null
                               order by l.applied_at desc, l.job_id desc limit 1) as newest
            from product_import i join import_file f on f.id = i.file_id where i.job_id = :job""";
    private static final String LAST = """
            select job_id from product_import where applied_at is not null and undo_job is null
            order by applied_at desc, job_id desc limit 1""";
    private static final String APPLIED = "update product_import set applied_at = :now where job_id = :job";
    private static final String UNDO = "update product_import set undo_job = :undo where job_id = :job";
    private static final String UNDONE_BY = "select job_id from product_import where undo_job = :undo";
    private static final String NOTE = """
            insert into product_import_row (job_id, row_no, kind, sku, reason, change)
            values (:job, :row, :kind, :sku, :reason, :change) on conflict (job_id, row_no) do nothing""";
    private static final String PAGE = """
            select row_no, kind, sku, reason, change from product_import_row
            where job_id = :job and row_no > :after order by row_no limit :limit""";
    private static final String COUNTS = """
            select kind, count(*) from product_import_row where job_id = :job group by kind
            union all select 'DEARER', count(*) from product_import_row where job_id = :job and change > 0
            union all select 'CHEAPER', count(*) from product_import_row where job_id = :job and change < 0""";

    private final Database database;
    private final Clock clock;

    @Inject
    ProductImportRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ProductImport asked) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("job", asked.job().value())
                        .bind("file", asked.file().value())
                        .bind("preset", asked.preset().id())
                        .bind("dry", asked.dryRun())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    Optional<ProductImport> find(JobId job) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("job", job.value())
                        .map(ProductImportRows::read)
                        .findOne());
    }

    /** The import as people see it. */
    Optional<ProductImportView> seen(JobView job) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SEEN)
                        .bind("job", job.id().value())
                        .map((row, context) -> new ProductImportView(
                                row.getString("file_name"),
                                ProductPreset.find(row.getString("preset")).orElseThrow(),
                                row.getBoolean("dry_run"),
                                standing(row),
                                job))
                        .findOne());
    }

    private static ProductImportView.Standing standing(ResultSet row) throws SQLException {
        if (!row.getBoolean("applied")) {
            return ProductImportView.Standing.OPEN;
        }
        if (row.getBoolean("undone")) {
            return ProductImportView.Standing.UNDONE;
        }
        return row.getBoolean("newest") ? ProductImportView.Standing.UNDOABLE : ProductImportView.Standing.APPLIED;
    }

    /** The import that was applied last and is not taken back. */
    Optional<JobId> last() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LAST).mapTo(UUID.class).findOne())
                .map(JobId::new);
    }

    void applied(JobId job) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(APPLIED)
                        .bind("job", job.value())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    void undoneBy(JobId job, JobId undo) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(UNDO)
                        .bind("job", job.value())
                        .bind("undo", undo.value())
                        .execute());
    }

    Optional<JobId> undone(JobId undo) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(UNDONE_BY)
                        .bind("undo", undo.value())
                        .mapTo(UUID.class)
                        .findOne())
                .map(JobId::new);
    }

    void note(JobId job, List<ProposedRow> rows) {
        database.tenant().useHandle(handle -> rows.forEach(row -> note(handle, job, row)));
    }

    private static void note(Handle handle, JobId job, ProposedRow row) {
        String sku = row.sku().length() > 64 ? row.sku().substring(0, 64) : row.sku();
        handle.createUpdate(NOTE)
                .bind("job", job.value())
                .bind("row", row.row())
                .bind("kind", row.kind().name())
                .bind("sku", sku.replace("\0", ""))
                .bind("reason", row.reason().replace("\0", ""))
                .bind("change", row.change().orElse(null))
                .execute();
    }

    List<ProposedRow> page(JobId job, long after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAGE)
                        .bind("job", job.value())
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> new ProposedRow(
                                row.getLong("row_no"),
                                ProposedRow.Kind.valueOf(row.getString("kind")),
                                row.getString("sku"),
                                row.getString("reason"),
                                Optional.ofNullable(row.getBigDecimal("change"))))
                        .list());
    }

    /** Rows by kind, and how many prices rise and fall. */
    Map<String, Long> counts(JobId job) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COUNTS)
                        .bind("job", job.value())
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ProductImport read(ResultSet row, StatementContext context) throws SQLException {
        return new ProductImport(
                new JobId(row.getObject("job_id", UUID.class)),
                new FileId(row.getObject("file_id", UUID.class)),
                ProductPreset.find(row.getString("preset")).orElseThrow(),
                row.getBoolean("dry_run"));
    }
}
