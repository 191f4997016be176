package io.vitrine.analytics.forecast.model;

/**
 * Which parts an exponential smoothing has.
 *
 * @param multiplied whether season and errors are shares of the level (then all values are above zero)
 */
record EtsForm(Trend trend, boolean seasonal, boolean multiplied) {

    enum Trend {
        NONE,
        LINEAR,
        DAMPED
    }

    boolean trended() {
        return trend != Trend.NONE;
    }

    boolean damped() {
        return trend == Trend.DAMPED;
    }

    /** How many numbers are learned: weights, first states, deviation. */
    int learned(int season) {
        return 3 + (trended() ? 2 : 0) + (damped() ? 1 : 0) + (seasonal ? season : 0);
    }
}
