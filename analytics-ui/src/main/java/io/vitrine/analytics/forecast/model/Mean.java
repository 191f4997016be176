package io.vitrine.analytics.forecast.model;

/** The mean of all. Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.2; deviations 5.5. */
final class Mean implements ForecastModel {

    @Override
    public String name() {
        return "Mean";
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
        int n = series.length();
        double mean = series.constant() ? series.at(0) : series.mean();
        double[] errors = series.values();
        for (int i = 0; i < n; i++) {
            errors[i] -= mean;
        }
        double deviation = Residuals.deviation(errors, 0, 1) * Math.sqrt(1 + 1.0 / n);
        return horizon -> Path.of(horizon, step -> mean, step -> deviation);
    }
}
