package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The running day: from the roll-ups, beside yesterday's raw rows until the same time of day. */
@ApplicationScoped
class Days {

    private static final int SPARK_DAYS = 14;

    @Inject
    KpiRows kpis;

    @Inject
    DayRows days;

    @Inject
    TodayRows rows;

    @Inject
    Clock clock;

    Today today(Optional<LocationId> location) {
        Tenant business = CurrentCall.require().business();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), business.zone());
        LocalDate day = now.toLocalDate();
        UUID scope = Scope.of(location);
        Kpis running = kpis.of(scope, new Period(day, day));
        return new Today(
                day,
                now.toLocalTime(),
                running,
                rows.until(
                        day.minusDays(1),
                        now.minusDays(1).atZone(business.zone()).toInstant(),
                        location),
                sparks(scope, day, business),
                rowCounts(running, rows.discounted(day, location)));
    }

    private Map<Metric, List<BigDecimal>> sparks(UUID scope, LocalDate today, Tenant business) {
        List<DayRows.Step> steps = Trends.steps(new Period(today.minusDays(SPARK_DAYS - 1L), today), Interval.DAY);
        Map<LocalDate, Measures> found = days.of(scope, steps, true);
        Map<Metric, List<BigDecimal>> sparks = new EnumMap<>(Metric.class);
        Arrays.stream(Metric.values())
                .forEach(metric -> sparks.put(
                        metric,
                        steps.stream()
                                .map(step -> found.getOrDefault(step.start(), Measures.NONE)
                                        .value(metric, business.currency()))
                                .toList()));
        return sparks;
    }

    private static Map<Metric, Long> rowCounts(Kpis day, long discounted) {
        Map<Metric, Long> counts = new EnumMap<>(Metric.class);
        Arrays.stream(Metric.values())
                .forEach(metric -> counts.put(
                        metric,
                        switch (metric) {
                            case GROSS_SALES, ORDERS, AVERAGE_ORDER_VALUE -> day.orders();
                            case DISCOUNTS -> discounted;
                            case RETURNS -> day.returnDocuments();
                            case NET_SALES -> day.orders() + day.returnDocuments();
                            case CUSTOMERS -> day.customers();
                            case NEW_CUSTOMERS -> day.newCustomers();
                            case RETURNING_CUSTOMERS -> day.returningCustomers();
                        }));
        return counts;
    }
}
