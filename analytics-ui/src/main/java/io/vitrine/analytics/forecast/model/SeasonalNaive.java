package io.vitrine.analytics.forecast.model;

/**
 * As it was a season ago: the rival that every other model has to beat. Hyndman and Athanasopoulos, Forecasting: Principles
 * and Practice, 5.2; deviations 5.5.
 */
public final class SeasonalNaive implements ForecastModel {

    @Override
    public String name() {
        return "Seasonal naive";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        return true;
    }

    /** A series shorter than its season is carried on with its last value. */
    @Override
    public Fitted fit(Series series) {
        int n = series.length();
        int lag = n >= series.season() ? series.season() : 1;
        int known = n > lag ? lag : 1;
        double deviation = Residuals.deviation(Residuals.differences(series, known), known, 0);
        return horizon -> Path.of(
                horizon,
                step -> series.at(n - lag + (step - 1) % lag),
                step -> deviation * Math.sqrt(seasons(step, lag)));
    }

    /** How many seasons lie between a step and the value it repeats. */
    private static int seasons(int step, int lag) {
        return (step - 1) / lag + 1;
    }
}
