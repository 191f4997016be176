package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the rows of registered figures through the read-only role. */
@ApplicationScoped
class FactRows {

    private static final int FETCH = 1_000;

    @Inject
    Database database;

    /** Whether there is anything to count at all. */
    boolean present(String exists) {
        return database.figures()
                .withHandle(handle ->
                        handle.createQuery(exists).mapTo(Boolean.class).one());
    }

    Sums total(RegisteredMetric metric, MetricQuestion question) {
        return database.figures()
                .withHandle(handle -> query(handle, source(metric).totalSql(), metric, question, Optional.empty())
                        .map((row, context) -> sums("", row))
                        .one());
    }

    List<Sums> parts(RegisteredMetric metric, MetricQuestion question, Facet by) {
        return database.figures()
                .withHandle(handle -> query(handle, source(metric).partsSql(), metric, question, Optional.of(by))
                        .map((row, context) -> sums(row.getString("key"), row))
                        .list());
    }

    List<MetricRow> page(RegisteredMetric metric, MetricQuestion question, RowPlace after, int limit) {
        return database.figures()
                .withHandle(handle -> rows(handle, metric, question, after, limit)
                        .map((row, context) -> row(metric, row))
                        .list());
    }

    /** Hands over every row, a thousand at a time in memory. */
    void each(RegisteredMetric metric, MetricQuestion question, Consumer<MetricRow> reader) {
        database.figures()
                .useHandle(handle -> rows(
                                handle, metric, question, RowPlace.before(0, question.period()), Integer.MAX_VALUE)
                        .setFetchSize(FETCH)
                        .map((row, context) -> row(metric, row))
                        .forEach(reader));
    }

    /** The days after a moment on which rows were written down, newest first. */
    List<LocalDate> recorded(RegisteredMetric metric, MetricQuestion question, Instant since, int limit) {
        return database.figures()
                .withHandle(handle -> query(handle, source(metric).recordedSql(), metric, question, Optional.empty())
                        .bind("since", since.atOffset(ZoneOffset.UTC))
                        .bind("limit", limit)
                        .map((row, context) -> row.getObject("key", LocalDate.class))
                        .list());
    }

    private static Query rows(
            Handle handle, RegisteredMetric metric, MetricQuestion question, RowPlace after, int limit) {
        return query(handle, source(metric).rowsSql(), metric, question, Optional.empty())
                .bind("names", CurrentCall.require().actor().may(Permission.READ_CUSTOMERS))
                .bind("at", after.at().atOffset(ZoneOffset.UTC))
                .bind("id", after.id())
                .bind("part", after.part())
                .bind("limit", limit);
    }

    private static Query query(
            Handle handle, String sql, RegisteredMetric metric, MetricQuestion question, Optional<Facet> by) {
        Query query = ValuePlans.in(handle).createQuery(sql);
        FactParameters.of(metric, question, by).bind(query);
        return query;
    }

    private static io.vitrine.analytics.metric.FactSource source(RegisteredMetric metric) {
        return metric.source().orElseThrow();
    }

    private static Sums sums(String key, ResultSet row) throws SQLException {
        @Nullable OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
        return new Sums(
                key,
                row.getLong("row_count"),
                row.getLong("blank"),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getBigDecimal("weight")),
                Optional.ofNullable(latest).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("hash")));
    }

    private static MetricRow row(RegisteredMetric metric, ResultSet row) throws SQLException {
        return new MetricRow(
                metric.id(),
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getInt("part"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getString("number"),
                text(row, "customer"),
                text(row, "channel"),
                text(row, "location"),
                text(row, "country"),
                text(row, "sku"),
                text(row, "method"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                number(row, "value"),
                number(row, "weight"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Reckoner::plain);
    }
}
