package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.DocumentKind;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of rows that were left out. Each call works inside the caller's transaction. */
@Dependent
class Rejections {

    private static final String CLEAR = "delete from import_rejection where run_id = :run";
    private static final String ADD = """
            insert into import_rejection (run_id, row_no, reason, kind, number, raw)
            select :run, r.* from unnest(:rows, :reasons, :kinds, :numbers, :raws) as r
            on conflict (run_id, row_no) do nothing""";
    private static final String SPREAD = """
            with hit as (
                select kind, number, min(row_no) as first from import_rejection
                where run_id = :run and number is not null group by kind, number),
            gone as (
                delete from import_line l using hit
                where l.stage = :stage and l.number = hit.number and (hit.kind is null or hit.kind = l.kind)
                returning l.row_no, l.kind, l.number, hit.first)
            insert into import_rejection (run_id, row_no, reason, kind, number)
            select distinct on (row_no) :run, row_no,
                   'Left out because row ' || first || ' of the same document cannot be used', kind, number
            from gone order by row_no, first
            on conflict (run_id, row_no) do nothing""";
    private static final String ADD_DOCUMENTS = """
            with bad as (select * from unnest(:numbers, :reasons) as b (number, reason)),
            gone as (
                delete from import_line l using bad
                where l.stage = :stage and l.kind = :kind and l.number = bad.number
                returning l.row_no, l.kind, l.number, bad.reason)
            insert into import_rejection (run_id, row_no, reason, kind, number)
            select :run, row_no, reason, kind, number from gone
            on conflict (run_id, row_no) do nothing""";
    private static final String COUNT = "select count(*) from import_rejection where run_id = :run";
    private static final String PAGE = """
            select row_no, reason, coalesce(raw, '') as raw from import_rejection
            where run_id = :run and row_no > :after order by row_no limit :limit""";
    private static final String UNKNOWN = """
            select row_no from import_rejection
            where run_id = :run and raw is null and row_no > :after order by row_no limit :limit""";
    private static final String COMPLETE = """
            update import_rejection r set raw = o.raw from unnest(:rows, :raws) as o (row_no, raw)
            where r.run_id = :run and r.row_no = o.row_no""";

    private final Database database;

    @Inject
    Rejections(Database database) {
        this.database = database;
    }

    void clear(UUID run) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CLEAR).bind("run", run).execute());
    }

    void add(UUID run, RejectedRows rows) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("run", run)
                        .bind("rows", rows.numbers())
                        .bind("reasons", rows.reasons())
                        .bind("kinds", rows.kinds())
                        .bind("numbers", rows.documents())
                        .bind("raws", rows.originals())
                        .execute());
    }

    /** Leaves out the other rows of documents that have a rejected row. */
    void spread(ImportRun run) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SPREAD)
                        .bind("run", run.id())
                        .bind("stage", run.stage())
                        .execute());
    }

    /** Leaves out all rows of these documents. */
    void addDocuments(ImportRun run, DocumentKind kind, Map<String, String> reasons) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD_DOCUMENTS)
                        .bind("run", run.id())
                        .bind("stage", run.stage())
                        .bind("kind", kind.code())
                        .bind("numbers", reasons.keySet().toArray(String[]::new))
                        .bind("reasons", reasons.values().toArray(String[]::new))
                        .execute());
    }

    long count(UUID run) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bind("run", run)
                        .mapTo(long.class)
                        .one());
    }

    List<Rejection> page(UUID run, long after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAGE)
                        .bind("run", run)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> new Rejection(row.getLong(1), row.getString(2), row.getString(3)))
                        .list());
    }

    /** Rows whose original has not been looked up yet. */
    List<Long> unknown(UUID run, long after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(UNKNOWN)
                        .bind("run", run)
                        .bind("after", after)
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list());
    }

    void complete(UUID run, Map<Long, String> originals) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(COMPLETE)
                        .bind("run", run)
                        .bind("rows", originals.keySet().toArray(Long[]::new))
                        .bind("raws", originals.values().toArray(String[]::new))
                        .execute());
    }
}
