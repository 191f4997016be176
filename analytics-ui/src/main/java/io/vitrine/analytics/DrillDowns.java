package io.vitrine.analytics;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens a figure into its rows. */
@ApplicationScoped
class DrillDowns {

    private static final int MOST = 100;

    @Inject
    DrillRows rows;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    DrillDown of(Metric metric, FigureQuery query, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a number from 1 to 100.");
        }
        DrillPlace after = cursor.map(cursors::open).map(DrillPlace::parse).orElse(DrillPlace.before(query.period()));
        Instant now = clock.instant();
        Tenant business = CurrentCall.require().business();
        DrillRows.Totals totals = rows.totals(metric, query);
        List<DrillDown.Row> page = rows.page(metric, query, after, limit + 1);
        boolean more = page.size() > limit;
        List<DrillDown.Row> shown = more ? page.subList(0, limit) : page;
        return new DrillDown(
                metric,
                query,
                figure(metric, totals, business),
                exact(metric, totals.value(), business),
                new DrillDown.Sums(
                        Money.round(totals.gross(), business.currency()),
                        Money.round(totals.discount(), business.currency()),
                        Money.round(totals.returned(), business.currency())),
                totals.rowCount(),
                shown,
                more
                        ? Optional.of(cursors.sign(
                                DrillPlace.after(shown.get(limit - 1)).text()))
                        : Optional.empty(),
                new DrillDown.Reproduce(metric.totalSql(), parameters(query), "read-only role of the business"),
                DrillHash.of(metric, query, totals, business),
                now);
    }

    List<DrillDown.Row> first(Metric metric, FigureQuery query, int limit) {
        return rows.page(metric, query, DrillPlace.before(query.period()), limit);
    }

    /** The value as the tile shows it. */
    private static BigDecimal figure(Metric metric, DrillRows.Totals totals, Tenant business) {
        if (metric != Metric.AVERAGE_ORDER_VALUE) {
            return exact(metric, totals.value(), business);
        }
        return totals.rowCount() == 0
                ? Money.round(BigDecimal.ZERO, business.currency())
                : Measures.average(totals.value(), totals.rowCount(), business.currency());
    }

    private static BigDecimal exact(Metric metric, BigDecimal value, Tenant business) {
        return metric.unit() == Unit.COUNT
                ? value.setScale(0, RoundingMode.UNNECESSARY)
                : Money.round(value, business.currency());
    }

    private static Map<String, String> parameters(FigureQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", query.period().from().toString());
        parameters.put("to", query.period().to().toString());
        query.location()
                .ifPresent(
                        location -> parameters.put("location", location.value().toString()));
        return parameters;
    }
}
