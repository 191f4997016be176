package io.vitrine.analytics;

import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The figures of the current business. Every question needs the permission to read figures. */
@ApplicationScoped
public class Figures {

    /** All figures of a period. @throws io.vitrine.core.problem.Problem 404 when the location is unknown */
    public Kpis kpis(FigureQuery query) {
        throw new UnsupportedOperationException();
    }

    /** The running day beside yesterday until the same time of day. */
    public Today today(Optional<LocationId> location) {
        throw new UnsupportedOperationException();
    }

    /** One figure step by step. @throws io.vitrine.core.problem.Problem 422 when there would be too many steps */
    public Trend trend(Metric metric, FigureQuery query, Interval interval) {
        throw new UnsupportedOperationException();
    }

    /** The locations side by side, and how each did in the period compared to. */
    public LocationComparison locations(Period period, Period compareTo) {
        throw new UnsupportedOperationException();
    }

    /**
     * The largest parts of a figure. Orders and amounts can be broken down by every dimension where a document belongs to
     * one part only, products by gross sales, discounts, returns and net sales.
     *
     * @param limit 1 to 1,000 parts
     * @throws io.vitrine.core.problem.Problem 422 when the metric cannot be broken down so
     */
    public Breakdown breakdown(Dimension dimension, Metric metric, FigureQuery query, int limit) {
        throw new UnsupportedOperationException();
    }

    /**
     * The rows that a figure was added up from, newest first, a page at a time.
     *
     * @param cursor {@code next} of the page before, absent for the first one
     * @param limit 1 to 100 rows
     */
    public DrillDown rows(Metric metric, FigureQuery query, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** What the last comparison of roll-ups and raw rows found. */
    public Accuracy accuracy() {
        throw new UnsupportedOperationException();
    }
}
