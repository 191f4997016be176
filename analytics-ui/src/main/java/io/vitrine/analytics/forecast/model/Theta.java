package io.vitrine.analytics.forecast.model;

import java.util.List;

/**
 * The Theta method: Assimakopoulos and Nikolopoulos, The theta model: a decomposition approach to forecasting, International
 * Journal of Forecasting 16 (2000); computed as simple exponential smoothing with half the slope as drift, which Hyndman and
 * Billah, Unmasking the Theta method, International Journal of Forecasting 19 (2003), show to be the same. A season that
 * shows is taken off before and put back after.
 */
final class Theta implements ForecastModel {

    private static final Ets SIMPLE = new Ets("Simple", List.of(new EtsForm(EtsForm.Trend.NONE, false, false)));

    private final boolean multiplied;

    Theta(boolean multiplied) {
        this.multiplied = multiplied;
    }

    @Override
    public String name() {
        return multiplied ? "Theta (multiplicative season)" : "Theta";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        return series.length() >= 5 && (!multiplied || (series.positive() && Decomposition.shows(series)));
    }

    @Override
    public Fitted fit(Series series) {
        if (series.constant()) {
            return horizon -> Path.of(horizon, step -> series.at(0), step -> 0);
        }
        if (!Decomposition.shows(series)) {
            return plain(series);
        }
        int n = series.length();
        int m = series.season();
        double[] season = Decomposition.season(series, multiplied);
        double[] values = series.values();
        for (int i = 0; i < n; i++) {
            values[i] = multiplied ? values[i] / season[i % m] : values[i] - season[i % m];
        }
        Fitted plain = plain(series.with(values));
        return horizon -> {
            Path path = plain.ahead(horizon);
            return Path.of(
                    horizon,
                    step -> multiplied
                            ? path.point(step) * season[(n + step - 1) % m]
                            : path.point(step) + season[(n + step - 1) % m],
                    step -> path.deviation(step) * (multiplied ? season[(n + step - 1) % m] : 1));
        };
    }

    /** Level of the last step, and half the slope for each step and for the steps that the level lags behind. */
    private static Fitted plain(Series series) {
        EtsRun simple = SIMPLE.best(series.withoutSeason());
        double alpha = simple.weights().alpha();
        double lag = (1 - Math.pow(1 - alpha, series.length())) / alpha;
        double drift = Line.through(series.values()).slope() / 2;
        return horizon -> {
            Path path = simple.ahead(horizon);
            return Path.of(horizon, step -> path.point(step) + drift * (step - 1 + lag), path::deviation);
        };
    }
}
