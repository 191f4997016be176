package io.vitrine.analytics;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.OwnGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of the current business, read through its read-only role. Every question needs the permission to read
 * figures; a location that the business does not have is a 404.
 */
@ApplicationScoped
@Transactional
public class Figures {

    @Inject
    KpiRows kpis;

    @Inject
    Days days;

    @Inject
    Trends trends;

    @Inject
    Comparisons comparisons;

    @Inject
    Breakdowns breakdowns;

    @Inject
    DrillDowns drillDowns;

    @Inject
    LocationRows locations;

    @Inject
    AccuracyRows accuracy;

    @Inject
    OwnGrant grant;

    @Inject
    Clock clock;

    /** All figures of a period. */
    public Kpis kpis(FigureQuery query) {
        permit(query);
        return kpis.of(Scope.of(query.location()), query.period());
    }

    /** The running day beside yesterday until the same time of day. */
    public Today today(Optional<LocationId> location) {
        permit(new FigureQuery(runningDay(), location));
        locations.require(location);
        return days.today(location);
    }

    /** One figure step by step. @throws io.vitrine.core.problem.Problem 422 when there would be over 1,100 steps */
    public Trend trend(Metric metric, FigureQuery query, Interval interval) {
        permit(query);
        locations.require(query.location());
        return trends.of(metric, query, interval);
    }

    /** The locations side by side, and how each did in the period compared to. */
    public LocationComparison locations(Period period, Period compareTo) {
        permit(FigureQuery.whole(period));
        withinGrant(compareTo);
        return comparisons.of(period, compareTo);
    }

    /**
     * The largest parts of a figure: gross sales, discounts, returns and net sales by every dimension, orders by every one
     * but the product.
     *
     * @param limit 1 to 1,000 parts
     * @throws io.vitrine.core.problem.Problem 422 when the metric cannot be broken down so
     */
    public Breakdown breakdown(Dimension dimension, Metric metric, FigureQuery query, int limit) {
        permit(query);
        locations.require(query.location());
        return breakdowns.of(dimension, metric, query, limit);
    }

    /**
     * The rows that a figure was added up from, newest first, a page at a time.
     *
     * @param cursor {@code next} of the page before, absent for the first one
     * @param limit 1 to 100 rows
     */
    public DrillDown rows(Metric metric, FigureQuery query, Optional<String> cursor, int limit) {
        permit(query);
        withRows();
        locations.require(query.location());
        return drillDowns.of(metric, query, cursor, limit);
    }

    /**
     * The newest rows behind a figure.
     *
     * @param limit 1 to 1,000
     */
    public List<DrillDown.Row> firstRows(Metric metric, FigureQuery query, int limit) {
        permit(query);
        withRows();
        return drillDowns.first(metric, query, limit);
    }

    /** What the last comparison of roll-ups and raw rows found. */
    public Accuracy accuracy() {
        CurrentCall.permit(Permission.READ_FIGURES);
        return accuracy.last();
    }

    private void permit(FigureQuery query) {
        CurrentCall.permitAt(Permission.READ_FIGURES, query.location().map(LocationId::value));
        withinGrant(query.period());
    }

    /** The database would leave out what lies outside a grant; a figure that is half there is refused instead. */
    private void withinGrant(Period period) {
        if (outside() && !grant.require().scope().covers(period.from(), period.to())) {
            throw Problem.of(
                    403,
                    "outside-grant",
                    "Outside the period you were granted",
                    "Choose days within the period that your access covers.");
        }
    }

    private void withRows() {
        if (outside() && !grant.require().opensRows()) {
            throw Problem.of(403, "figures-only", "Figures only", "Your access does not open single orders.");
        }
    }

    private static boolean outside() {
        return CurrentCall.require().actor().access().external();
    }

    private Period runningDay() {
        LocalDate day = LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
        return new Period(day, day);
    }
}
