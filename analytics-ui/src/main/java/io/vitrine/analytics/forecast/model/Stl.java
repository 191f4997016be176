package io.vitrine.analytics.forecast.model;

/**
 * Season, trend and remainder by local lines: Cleveland, Cleveland, McRae and Terpenning, STL: A Seasonal-Trend
 * Decomposition Procedure Based on Loess, Journal of Official Statistics 6 (1990), section 2.3, the inner loop.
 */
public final class Stl {

    private static final int SEASON_WINDOW = 13;
    private static final int PASSES = 2;

    private final double[] values;
    private final double[] season;
    private double[] trend;

    private Stl(Series series) {
        this.values = series.values();
        this.season = new double[values.length];
        this.trend = new double[values.length];
        int m = series.season();
        int window = odd(1.5 * m / (1 - 1.5 / SEASON_WINDOW));
        for (int pass = 0; pass < PASSES; pass++) {
            seasons(m);
            trend = Loess.smooth(plain(), window, 0, values.length - 1);
        }
    }

    /** @throws IllegalArgumentException when the series is too short to show its season */
    public static Stl of(Series series) {
        if (!series.seasonal()) {
            throw new IllegalArgumentException("At least two seasons are needed");
        }
        return new Stl(series);
    }

    /** What the season adds at a place. */
    public double season(int place) {
        return season[place];
    }

    public double trend(int place) {
        return trend[place];
    }

    public double remainder(int place) {
        return values[place] - season[place] - trend[place];
    }

    /**
     * How much of what the trend leaves is season, from 0 to 1: Wang, Smith and Hyndman 2006; Hyndman and Athanasopoulos,
     * Forecasting: Principles and Practice, 4.3.
     */
    public double strength() {
        double rest = 0;
        double both = 0;
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += (season[i] + remainder(i)) / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            rest += remainder(i) * remainder(i);
            both += (season[i] + remainder(i) - mean) * (season[i] + remainder(i) - mean);
        }
        return both == 0 ? 0 : Math.max(0, 1 - rest / both);
    }

    /** The series without its season. */
    double[] plain() {
        double[] plain = values.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] -= season[i];
        }
        return plain;
    }

    /** Each place's values of all seasons are smoothed, reaching one season over both ends; what is slow in that is taken off. */
    private void seasons(int m) {
        double[] cycle = new double[values.length + 2 * m];
        for (int place = 0; place < m; place++) {
            int count = (values.length - place + m - 1) / m;
            double[] own = new double[count];
            for (int i = 0; i < count; i++) {
                own[i] = values[place + i * m] - trend[place + i * m];
            }
            double[] smooth = Loess.smooth(own, SEASON_WINDOW, -1, count);
            for (int i = 0; i < smooth.length && place + i * m < cycle.length; i++) {
                cycle[place + i * m] = smooth[i];
            }
        }
        double[] slow = Loess.smooth(moving(moving(moving(cycle, m), m), 3), odd(m), 0, values.length - 1);
        for (int i = 0; i < values.length; i++) {
            season[i] = cycle[i + m] - slow[i];
        }
    }

    private static double[] moving(double[] values, int width) {
        double[] means = new double[values.length - width + 1];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - (i >= width ? values[i - width] : 0);
            if (i >= width - 1) {
                means[i - width + 1] = sum / width;
            }
        }
        return means;
    }

    private static int odd(double least) {
        int next = (int) Math.ceil(least);
        return next % 2 == 0 ? next + 1 : next;
    }
}
