package io.vitrine.analytics.rollup;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Compares through the read-only role, and keeps what was found for ninety days. */
@ApplicationScoped
class CheckRows {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final List<String> BY_DAY = List.of(
            CheckSalesSql.SALES_DAY,
            CheckSalesSql.COUNTRY_DAY,
            CheckSalesSql.PRODUCT_DAY,
            CheckCustomersSql.SCOPE_DAY,
            CheckCustomersSql.CUSTOMER_DAY,
            CheckCustomersSql.CUSTOMER_PAIR,
            CustomerFactSql.CHECK);

    private static final String SPAN = """
            select min(day) as first, max(day) as last from (
                (select min(business_day) as day from sales_order) union all (select max(business_day) from sales_order)
                union all (select min(business_day) from sales_return)
                union all (select max(business_day) from sales_return)
                union all (select min(day) from sales_day) union all (select max(day) from sales_day)) days""";
    private static final String ADD = """
            insert into rollup_check (id, checked_at, from_day, to_day, compared, differences, detail)
            values (:id, :now, cast(:from as date), cast(:to as date), :compared, :differences, cast(:detail as jsonb))""";
    private static final String FORGET = "delete from rollup_check where checked_at < :before";

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** First and last day with anything to compare; absent in an empty business. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<CheckWindow> span() {
        return database.figures()
                .withHandle(handle ->
                        handle.createQuery(SPAN).map(CheckRows::readSpan).one());
    }

    /** Compares these days. Each roll-up is compared in one statement, so that recording goes on meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CheckResult compare(CheckWindow window) {
        return database.figures().withHandle(handle -> compare(ValuePlans.in(handle), window));
    }

    private static CheckResult compare(Handle handle, CheckWindow window) {
        return BY_DAY.stream()
                .map(sql -> handle.createQuery(sql)
                        .bind("from", window.from())
                        .bind("to", window.to())
                        .map((row, context) -> read(row, window))
                        .one())
                .reduce(months(handle, window), CheckResult::plus);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void store(CheckResult result) {
        Instant now = clock.instant();
        database.tenant().useHandle(handle -> {
            handle.createUpdate(ADD)
                    .bind("id", ids.next())
                    .bind("now", now)
                    .bindByType("from", result.from().orElse(null), LocalDate.class)
                    .bindByType("to", result.to().orElse(null), LocalDate.class)
                    .bind("compared", result.compared())
                    .bind("differences", result.differences())
                    .bind("detail", result.examples().toString())
                    .execute();
            handle.createUpdate(FORGET).bind("before", now.minus(KEPT)).execute();
        });
    }

    private static CheckResult months(Handle handle, CheckWindow window) {
        return handle.createQuery(CheckMonthsSql.CUSTOMER_PAIR_MONTHS)
                .map((row, context) -> read(row, window))
                .one();
    }

    private static CheckResult read(ResultSet row, CheckWindow window) throws SQLException {
        return new CheckResult(
                Optional.of(window.from()),
                Optional.of(window.to()),
                row.getLong("compared"),
                row.getLong("differences"),
                json(row.getString("examples")));
    }

    private static Optional<CheckWindow> readSpan(ResultSet row, StatementContext context) throws SQLException {
        @Nullable LocalDate first = row.getObject("first", LocalDate.class);
        @Nullable LocalDate last = row.getObject("last", LocalDate.class);
        return first == null || last == null ? Optional.empty() : Optional.of(new CheckWindow(first, last));
    }

    private static JsonArray json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
