package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a period from the roll-ups, for one or many scopes in one round trip. */
@ApplicationScoped
class KpiRows {

    private record Row(UUID scope, boolean known, Kpis kpis) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** @throws Problem 404 when the scope is no location of the business */
    Kpis of(UUID scope, Period period) {
        Row row = read(new UUID[] {scope}, period).get(scope);
        if (row == null || !row.known()) {
            throw Problem.notFound("location");
        }
        return row.kpis();
    }

    /** Figures by scope. */
    record ByScope(Map<UUID, Kpis> kpis) {

        /** The figures of a scope that was asked for. */
        Kpis get(UUID scope) {
            return Objects.requireNonNull(kpis.get(scope));
        }
    }

    ByScope of(Collection<UUID> scopes, Period period) {
        return new ByScope(read(scopes.toArray(UUID[]::new), period).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().kpis())));
    }

    private Map<UUID, Row> read(UUID[] scopes, Period period) {
        Instant now = clock.instant();
        Currency currency = CurrentCall.require().business().currency();
        FullMonths months = FullMonths.of(period);
        return database
                .figures()
                .withHandle(handle -> handle.createQuery(KpiSql.KPIS)
                        .bind("scopes", scopes)
                        .bind("from", period.from())
                        .bind("to", period.to())
                        .bind("monthsFrom", months.from())
                        .bind("monthsEnd", months.end())
                        .map((row, context) -> row(row, currency, now))
                        .list())
                .stream()
                .collect(Collectors.toMap(Row::scope, row -> row));
    }

    private static Row row(ResultSet row, Currency currency, Instant now) throws SQLException {
        return new Row(
                row.getObject("scope", UUID.class),
                row.getBoolean("known"),
                Measures.read(row).kpis(currency, asOf(row, now)));
    }

    private static Instant asOf(ResultSet row, Instant now) throws SQLException {
        @Nullable OffsetDateTime waiting = row.getObject("waiting_since", OffsetDateTime.class);
        return waiting == null || waiting.toInstant().isAfter(now) ? now : waiting.toInstant();
    }
}
