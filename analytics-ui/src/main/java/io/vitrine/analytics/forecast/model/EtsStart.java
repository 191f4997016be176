package io.vitrine.analytics.forecast.model;

/**
 * Where a smoothing begins: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing (2008), 2.6.1. The
 * season from the first seasons' distance to their moving mean, level and slope from a line through the first values
 * without it.
 */
final class EtsStart {

    private static final int SEASONS = 4;

    private final double level;
    private final double slope;
    private final double[] season;

    EtsStart(double level, double slope, double... season) {
        this.level = level;
        this.slope = slope;
        this.season = season;
    }

    static EtsStart of(Series series, EtsForm form) {
        int m = form.seasonal() ? series.season() : 1;
        double[] season = form.seasonal() ? Decomposition.season(head(series, m), form.multiplied()) : new double[m];
        int n = Math.min(series.length(), Math.max(10, m));
        double[] plain = new double[n];
        for (int i = 0; i < n; i++) {
            plain[i] = !form.seasonal()
                    ? series.at(i)
                    : form.multiplied() ? series.at(i) / season[i % m] : series.at(i) - season[i % m];
        }
        if (!form.trended()) {
            return new EtsStart(Line.through(plain).middle(), 0, season);
        }
        Line line = Line.through(plain);
        return new EtsStart(line.at(-1), line.slope(), season);
    }

    double level() {
        return level;
    }

    double slope() {
        return slope;
    }

    /** What each place in the season adds, or multiplies; a copy. */
    double[] season() {
        return season.clone();
    }

    /** Another level and slope with the same season. */
    EtsStart moved(double higher, double steeper) {
        return new EtsStart(level + higher, slope + steeper, season);
    }

    private static Series head(Series series, int m) {
        return series.first(Math.min(series.length(), SEASONS * m + m / 2));
    }
}
