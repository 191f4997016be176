package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a period into steps and fills each. */
@ApplicationScoped
class Trends {

    private static final int MOST_POINTS = 1_100;

    @Inject
    DayRows rows;

    @Inject
    Clock clock;

    Trend of(Metric metric, FigureQuery query, Interval interval) {
        List<DayRows.Step> steps = steps(query.period(), interval);
        Map<LocalDate, Measures> found = rows.of(Scope.of(query.location()), steps, countsCustomers(metric));
        Tenant business = CurrentCall.require().business();
        LocalDate today = LocalDate.ofInstant(clock.instant(), business.zone());
        return new Trend(
                metric,
                steps.stream()
                        .map(step -> new Trend.Point(
                                step.start(),
                                step.end(),
                                found.getOrDefault(step.start(), Measures.NONE).value(metric, business.currency()),
                                complete(step, interval, today)))
                        .toList());
    }

    static List<DayRows.Step> steps(Period period, Interval interval) {
        List<DayRows.Step> steps = new ArrayList<>();
        LocalDate start = period.from();
        while (!start.isAfter(period.to())) {
            LocalDate end = interval.endOf(start);
            steps.add(new DayRows.Step(start, end.isAfter(period.to()) ? period.to() : end));
            start = end.plusDays(1);
        }
        if (steps.size() > MOST_POINTS) {
            throw Problem.invalid("interval", "Use a longer interval or a shorter period: at most 1,100 points.");
        }
        return steps;
    }

    private static boolean countsCustomers(Metric metric) {
        return metric == Metric.CUSTOMERS || metric == Metric.RETURNING_CUSTOMERS;
    }

    private static boolean complete(DayRows.Step step, Interval interval, LocalDate today) {
        return step.start().equals(interval.startOf(step.start()))
                && step.end().equals(interval.endOf(step.end()))
                && step.end().isBefore(today);
    }
}
