package io.vitrine.commerce.order;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The staging tables: lines go in through {@code import_line}, are gathered into documents, compared with what stands
 * already, and leave through {@link OrderLoad}. Each call works inside the caller's transaction.
 */
@Dependent
public class LoadStage {

    private static final String GATHER = """
            insert into import_document
            select stage, kind, number, count(*), min(at), min(day), min(channel), min(customer), min(email),
                   min(customer_name), min(country), sum(amount), sum(discount),
                   sum(case kind when 'S'
                       then hash_record_extended(row(sku, name, quantity, unit_price, amount, discount), 0)
                       else hash_record_extended(row(sku, name, quantity, unit_price, amount - discount), 0) end),
                   min(channel) <> max(channel) or coalesce(min(customer) <> max(customer), false)
                       or coalesce(min(email) <> max(email), false)
            from import_line where stage = :stage
            group by stage, kind, number""";
    private static final String MIXED =
            "select number from import_document where stage = :stage and kind = :kind and mixed";
    private static final String NEXT = """
            select number, line_count from import_document
            where stage = :stage and kind = :kind and number > :after order by number limit :limit""";
    private static final String DROP_DOCUMENTS =
            "delete from import_document where stage = :stage and kind = :kind and number = any(:numbers)";
    private static final String CLEAR_LINES = "delete from import_line where stage = :stage";
    private static final String CLEAR_DOCUMENTS = "delete from import_document where stage = :stage";
    private static final String TOTALS = """
            select count(*) filter (where d.kind = 'S') as orders,
                   coalesce(sum(line_count) filter (where d.kind = 'S'), 0) as order_lines,
                   coalesce(sum(d.gross) filter (where d.kind = 'S'), 0) as gross,
                   coalesce(sum(d.discount) filter (where d.kind = 'S'), 0) as discount,
                   count(*) filter (where d.kind = 'R') as returns,
                   coalesce(sum(line_count) filter (where d.kind = 'R'), 0) as return_lines,
                   coalesce(sum(d.gross - d.discount) filter (where d.kind = 'R'), 0) as returned,
                   (select count(*) from (
                       select distinct coalesce(c.id::text, x.customer, x.email) as who from import_document x
                       left join customer c on (x.customer is not null and c.number = x.customer collate "default")
                       where x.stage = :stage and x.kind = 'S' and x.customer is not null
                       union
                       select coalesce(e.id::text, y.email) from import_document y
                       left join customer e on lower(e.email) = y.email collate "default"
                       where y.stage = :stage and y.kind = 'S' and y.customer is null and y.email is not null) w
                   ) as customers,
                   (select count(*) from (select distinct sku from import_line where stage = :stage) s) as stock_codes,
                   (select count(*) from import_document x join sales_order o on o.number = x.number
                    where x.stage = :stage and x.kind = 'S' and o.import_id is distinct from :origin) as same_orders,
                   (select count(*) from import_document x join sales_return o on o.number = x.number
                    where x.stage = :stage and x.kind = 'R' and o.import_id is distinct from :origin) as same_returns,
                   (select count(*) from customer where import_id = :origin) as new_customers
            from import_document d where d.stage = :stage""";

    private final Database database;

    @Inject
    LoadStage(Database database) {
        this.database = database;
    }

    /** Makes documents of the staged lines. */
    public void gather(UUID stage) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(GATHER).bind("stage", stage).execute());
    }

    /** Numbers of documents whose lines do not agree on customer or channel. */
    public List<String> mixed(UUID stage, DocumentKind kind) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(MIXED)
                        .bind("stage", stage)
                        .bind("kind", kind.code())
                        .mapTo(String.class)
                        .list());
    }

    /** The documents after this number, in order. */
    public List<StagedDocument> next(UUID stage, DocumentKind kind, String after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NEXT)
                        .bind("stage", stage)
                        .bind("kind", kind.code())
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> new StagedDocument(row.getString(1), row.getInt(2)))
                        .list());
    }

    /** Those of these documents that stand already with other content, each with the reason. */
    public Map<String, String> differing(Load load, DocumentKind kind, List<String> numbers) {
        Map<String, String> reasons = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(DocumentSql.of(kind).differing())
                        .bind("numbers", numbers.toArray(String[]::new))
                        .bind("stage", load.stage())
                        .bind("origin", load.origin())
                        .bind("location", load.location().value())
                        .map((row, context) -> Map.entry(row.getString(1), row.getBoolean(2)))
                        .forEach(found -> reasons.put(found.getKey(), reason(kind, found.getKey(), found.getValue()))));
        return reasons;
    }

    private static String reason(DocumentKind kind, String number, boolean elsewhere) {
        return kind.label() + " " + number
                + (elsewhere ? " stands already at another location" : " stands already with other content")
                + "; nothing was changed";
    }

    /** Takes documents out of the load; their lines are the caller's to take out. */
    public void drop(UUID stage, DocumentKind kind, List<String> numbers) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(DROP_DOCUMENTS)
                        .bind("stage", stage)
                        .bind("kind", kind.code())
                        .bind("numbers", numbers.toArray(String[]::new))
                        .execute());
    }

    /** Empties the stage. */
    public void clear(UUID stage) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(CLEAR_DOCUMENTS).bind("stage", stage).execute();
            handle.createUpdate(CLEAR_LINES).bind("stage", stage).execute();
        });
    }

    /** What the documents that are left come to. */
    public LoadTotals totals(Load load) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(TOTALS)
                        .bind("stage", load.stage())
                        .bind("origin", load.origin())
                        .map(LoadStage::totals)
                        .one());
    }

    private static LoadTotals totals(ResultSet row, StatementContext context) throws SQLException {
        return new LoadTotals(
                row.getLong("orders"),
                row.getLong("order_lines"),
                row.getBigDecimal("gross"),
                row.getBigDecimal("discount"),
                row.getLong("returns"),
                row.getLong("return_lines"),
                row.getBigDecimal("returned"),
                row.getLong("customers"),
                row.getLong("stock_codes"),
                row.getLong("same_orders"),
                row.getLong("same_returns"),
                row.getLong("new_customers"));
    }
}
