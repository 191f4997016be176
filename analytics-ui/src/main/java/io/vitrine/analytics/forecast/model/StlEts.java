package io.vitrine.analytics.forecast.model;

import java.util.Arrays;

/**
 * The season by STL, carried on as it was last; the rest by exponential smoothing without season. Hyndman and Athanasopoulos,
 * Forecasting: Principles and Practice, 5.7. Of positive series also on logarithms, where the season is a share.
 */
final class StlEts implements ForecastModel {

    private static final Ets REST = new Ets(
            "Rest",
            Arrays.stream(EtsForm.Trend.values())
                    .map(trend -> new EtsForm(trend, false, false))
                    .toList());

    private final boolean logarithms;

    StlEts(boolean logarithms) {
        this.logarithms = logarithms;
    }

    @Override
    public String name() {
        return logarithms ? "STL + ETS (logarithms)" : "STL + ETS";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        return series.seasonal() && (!logarithms || series.positive());
    }

    @Override
    public Fitted fit(Series series) {
        if (series.constant()) {
            return horizon -> Path.of(horizon, step -> series.at(0), step -> 0);
        }
        if (!logarithms) {
            return additive(series);
        }
        double[] values = series.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.log(values[i]);
        }
        Fitted fitted = additive(series.with(values));
        return horizon -> {
            Path path = fitted.ahead(horizon);
            return Path.of(
                    horizon,
                    step -> Math.exp(path.point(step)),
                    step -> Math.exp(path.point(step)) * Math.expm1(Math.min(path.deviation(step), 3)));
        };
    }

    private static Fitted additive(Series series) {
        int n = series.length();
        int m = series.season();
        Stl parts = Stl.of(series);
        Fitted rest = REST.fit(series.with(parts.plain()));
        return horizon -> {
            Path path = rest.ahead(horizon);
            return Path.of(horizon, step -> path.point(step) + parts.season(n - m + (step - 1) % m), path::deviation);
        };
    }
}
