package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.Series;

/** What was never negative is not forecast negative. */
final class Clamp {

    private Clamp() {}

    static Path of(Series series, Path path) {
        return series.neverNegative() ? path.points(point -> Math.max(0, point)) : path;
    }

    static double of(Series series, double value) {
        return series.neverNegative() ? Math.max(0, value) : value;
    }
}
