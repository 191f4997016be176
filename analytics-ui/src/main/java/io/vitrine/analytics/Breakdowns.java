package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Breaks a figure down into parts that add up to it. */
@ApplicationScoped
class Breakdowns {

    private static final int MOST = 1_000;
    private static final int SHARE_DIGITS = 4;
    private static final Set<Metric> AMOUNTS =
            Set.of(Metric.GROSS_SALES, Metric.DISCOUNTS, Metric.RETURNS, Metric.NET_SALES);

    private record Part(String key, String label, BigDecimal value, long groups, BigDecimal total) {}

    @Inject
    Database database;

    Breakdown of(Dimension dimension, Metric metric, FigureQuery query, int limit) {
        check(dimension, metric, limit);
        List<Part> parts = read(dimension, metric, query, limit);
        Currency currency = CurrentCall.require().business().currency();
        BigDecimal total = parts.isEmpty() ? BigDecimal.ZERO : parts.get(0).total();
        BigDecimal rest = total.subtract(parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        return new Breakdown(
                dimension,
                metric,
                parts.stream()
                        .map(part -> slice(dimension, metric, part, currency))
                        .toList(),
                parts.isEmpty() ? 0 : parts.get(0).groups(),
                shown(metric, rest, currency),
                shown(metric, total, currency));
    }

    private List<Part> read(Dimension dimension, Metric metric, FigureQuery query, int limit) {
        return database.figures()
                .withHandle(handle -> ValuePlans.in(handle)
                        .createQuery(BreakdownSql.of(dimension))
                        .bind("metric", metric.id())
                        .bind("from", query.period().from())
                        .bind("to", query.period().to())
                        .bindByType(
                                "location",
                                query.location().map(LocationId::value).orElse(null),
                                UUID.class)
                        .bind("limit", limit)
                        .map((row, context) -> new Part(
                                row.getString("key"),
                                row.getString("label"),
                                row.getBigDecimal("value"),
                                row.getLong("groups"),
                                row.getBigDecimal("total")))
                        .list());
    }

    private static Breakdown.Slice slice(Dimension dimension, Metric metric, Part part, Currency currency) {
        String key =
                dimension == Dimension.LOCATION ? new LocationId(UUID.fromString(part.key())).toString() : part.key();
        BigDecimal share = part.total().signum() > 0
                ? part.value().divide(part.total(), SHARE_DIGITS, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        return new Breakdown.Slice(key, part.label(), shown(metric, part.value(), currency), share);
    }

    private static BigDecimal shown(Metric metric, BigDecimal value, Currency currency) {
        return metric == Metric.ORDERS ? value.setScale(0, RoundingMode.UNNECESSARY) : Money.round(value, currency);
    }

    private static void check(Dimension dimension, Metric metric, int limit) {
        if (!AMOUNTS.contains(metric) && (metric != Metric.ORDERS || dimension == Dimension.PRODUCT)) {
            throw Problem.invalid(
                    "metric",
                    "Use gross-sales, discounts, returns or net-sales, or orders by country, channel or location:"
                            + " the parts of other figures do not add up.");
        }
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a number from 1 to 1,000.");
        }
    }
}
