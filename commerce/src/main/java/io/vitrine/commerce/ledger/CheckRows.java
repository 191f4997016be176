package io.vitrine.commerce.ledger;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** Compares payments and ledger in one statement, which sees them at one moment, and keeps what was found. */
@ApplicationScoped
class CheckRows {

    private static final String COMPARE = """
            with entry as (select order_id, debit, credit, amount, currency, kind from ledger_entry),
            side as (select debit as account, currency, amount from entry
                     union all select credit, currency, -amount from entry),
            captured as (
                select order_id, 'clearing-' || gateway as account, currency, sum(captured) as amount
                from payment where captured > 0 group by order_id, gateway, currency),
            cleared as (
                select order_id, debit as account, currency, sum(amount) as amount
                from entry where kind = 'CAPTURE' group by order_id, debit, currency),
            refunded as (
                select r.order_id, 'clearing-' || p.gateway as account, p.currency, sum(r.amount) as amount
                from refund r join payment p on p.id = r.payment_id where r.status = 'DONE'
                group by r.order_id, p.gateway, p.currency),
            returned as (
                select order_id, credit as account, currency, sum(amount) as amount
                from entry where kind = 'REFUND' group by order_id, credit, currency),
            aside as (
                select p.id, p.currency, p.refunded, coalesce(sum(r.amount), 0) as amount
                from payment p left join refund r on r.payment_id = p.id and r.status <> 'FAILED'
                group by p.id, p.currency, p.refunded)
            select * from (
                select 'sum' as what, 'all accounts' as place, currency, 0::numeric as expected, sum(amount) as found
                from side group by currency having sum(amount) <> 0
                union all
                select 'captured', concat_ws(' ', order_id, account), currency, coalesce(c.amount, 0), coalesce(e.amount, 0)
                from captured c full join cleared e using (order_id, account, currency)
                where c.amount is distinct from e.amount
                union all
                select 'refunded', concat_ws(' ', order_id, account), currency, coalesce(r.amount, 0), coalesce(e.amount, 0)
                from refunded r full join returned e using (order_id, account, currency)
                where r.amount is distinct from e.amount
                union all
                select 'set aside', id::text, currency, refunded, amount from aside where refunded <> amount
            ) as finding limit 100""";

    private static final String STORE = """
            insert into ledger_check (id, at, passed, findings) values (:id, :at, :passed, cast(:findings as jsonb))""";
    private static final String TIDY =
            "delete from ledger_check where passed and at < cast(:at as timestamptz) - interval '90 days'";
    private static final String LATEST = "select at, findings from ledger_check order by at desc, id desc limit 20";

    @Inject
    Database database;

    @Inject
    Ids ids;

    List<Finding> compare() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COMPARE)
                        .map((row, context) -> new Finding(
                                row.getString("what"),
                                row.getString("place"),
                                row.getString("currency"),
                                row.getBigDecimal("expected"),
                                row.getBigDecimal("found")))
                        .list());
    }

    void store(LedgerCheckResult result) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        result.findings()
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("what", finding.what())
                        .add("where", finding.where())
                        .add("currency", finding.currency())
                        .add("expected", finding.expected().toPlainString())
                        .add("found", finding.found().toPlainString())));
        database.tenant().useHandle(handle -> {
            handle.createUpdate(TIDY).bind("at", LedgerRows.utc(result.at())).execute();
            handle.createUpdate(STORE)
                    .bind("id", ids.next())
                    .bind("at", LedgerRows.utc(result.at()))
                    .bind("passed", result.passed())
                    .bind("findings", findings.build().toString())
                    .execute();
        });
    }

    List<LedgerCheckResult> latest() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(LATEST).map(CheckRows::result).list());
    }

    private static LedgerCheckResult result(ResultSet row, StatementContext context) throws SQLException {
        try (JsonReader reader = Json.createReader(new StringReader(row.getString("findings")))) {
            return new LedgerCheckResult(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(CheckRows::finding)
                            .toList());
        }
    }

    private static Finding finding(JsonObject json) {
        return new Finding(
                json.getString("what"),
                json.getString("where"),
                json.getString("currency"),
                new BigDecimal(json.getString("expected")),
                new BigDecimal(json.getString("found")));
    }
}
