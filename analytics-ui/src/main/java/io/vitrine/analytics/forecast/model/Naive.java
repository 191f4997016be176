package io.vitrine.analytics.forecast.model;

/** As it was last. Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.2; deviations 5.5. */
final class Naive implements ForecastModel {

    @Override
    public String name() {
        return "Naive";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        return true;
    }

    @Override
    public Fitted fit(Series series) {
        double last = series.at(series.length() - 1);
        double deviation = Residuals.deviation(Residuals.differences(series, 1), 1, 0);
        return horizon -> Path.of(horizon, step -> last, step -> deviation * Math.sqrt(step));
    }
}
