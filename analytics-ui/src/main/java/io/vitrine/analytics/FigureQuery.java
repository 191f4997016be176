package io.vitrine.analytics;

import io.vitrine.core.location.LocationId;
import java.util.Optional;

/**
 * Which rows a figure covers.
 *
 * @param location one location, or all of them when absent
 */
public record FigureQuery(Period period, Optional<LocationId> location) {

    /** The whole business. */
    public static FigureQuery whole(Period period) {
        return new FigureQuery(period, Optional.empty());
    }

    /** The same rows of the period before. */
    public FigureQuery previous() {
        return new FigureQuery(period.previous(), location);
    }
}
