package io.vitrine.analytics;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the raw rows behind a figure. */
@ApplicationScoped
class DrillRows {

    private static final int FETCH = 1_000;

    /** Count and sums over all rows, and when the latest of them was recorded. */
    record Totals(
            long rowCount,
            BigDecimal gross,
            BigDecimal discount,
            BigDecimal returned,
            BigDecimal value,
            Optional<Instant> latest) {}

    @Inject
    Database database;

    Totals totals(Metric metric, FigureQuery query) {
        return database.figures()
                .withHandle(handle -> bind(ValuePlans.in(handle).createQuery(metric.totalSql()), query)
                        .map(DrillRows::readTotals)
                        .one());
    }

    List<DrillDown.Row> page(Metric metric, FigureQuery query, DrillPlace after, int limit) {
        return database.figures()
                .withHandle(handle -> rows(handle, metric, query, after, limit)
                        .map(reader(metric))
                        .list());
    }

    /** Hands over every row, a thousand at a time in memory. */
    void each(Metric metric, FigureQuery query, Consumer<DrillDown.Row> reader) {
        database.figures()
                .useHandle(handle -> rows(handle, metric, query, DrillPlace.before(query.period()), Integer.MAX_VALUE)
                        .setFetchSize(FETCH)
                        .map(reader(metric))
                        .forEach(reader));
    }

    private static Query rows(Handle handle, Metric metric, FigureQuery query, DrillPlace after, int limit) {
        return bind(ValuePlans.in(handle).createQuery(metric.drillSql()), query)
                .bind("at", after.at().atOffset(ZoneOffset.UTC))
                .bind("id", after.id())
                .bind("limit", limit);
    }

    private static Query bind(Query sql, FigureQuery query) {
        return sql.bind("from", query.period().from())
                .bind("to", query.period().to())
                .bindByType("location", query.location().map(LocationId::value).orElse(null), UUID.class);
    }

    private static Totals readTotals(ResultSet row, StatementContext context) throws SQLException {
        @Nullable OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
        return new Totals(
                row.getLong("row_count"),
                row.getBigDecimal("gross"),
                row.getBigDecimal("discount"),
                row.getBigDecimal("returned"),
                row.getBigDecimal("value"),
                Optional.ofNullable(latest).map(OffsetDateTime::toInstant));
    }

    private static RowMapper<DrillDown.Row> reader(Metric metric) {
        Currency currency = CurrentCall.require().business().currency();
        return (row, context) -> new DrillDown.Row(
                DrillDown.RowKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("number"),
                Optional.ofNullable(row.getString("customer")),
                row.getString("channel"),
                row.getString("location"),
                Money.round(row.getBigDecimal("gross"), currency),
                Money.round(row.getBigDecimal("discount"), currency),
                Money.round(row.getBigDecimal("returned"), currency),
                metric.unit() == Unit.MONEY
                        ? Money.round(row.getBigDecimal("value"), currency)
                        : row.getBigDecimal("value"));
    }
}
