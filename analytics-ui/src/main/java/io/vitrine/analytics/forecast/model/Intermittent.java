package io.vitrine.analytics.forecast.model;

/**
 * Demand that comes now and then: how likely it is and how large are smoothed apart. Teunter, Syntetos and Babai,
 * Intermittent demand: linking forecasting to inventory obsolescence, European Journal of Operational Research 214 (2011);
 * and Croston, Forecasting and stock control for intermittent demands, Operational Research Quarterly 23 (1972), with the
 * correction of Syntetos and Boylan (2005). The weights are those with the least squares.
 */
final class Intermittent implements ForecastModel {

    private static final double[] WEIGHTS = {0.02, 0.05, 0.1, 0.2, 0.3};

    private final boolean croston;

    private record Pass(double level, double deviation) {}

    Intermittent(boolean croston) {
        this.croston = croston;
    }

    @Override
    public String name() {
        return croston ? "Croston (SBA)" : "Teunter-Syntetos-Babai";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        return series.sparse();
    }

    @Override
    public Fitted fit(Series series) {
        Pass best = new Pass(0, Double.MAX_VALUE);
        for (double size : WEIGHTS) {
            for (double chance : WEIGHTS) {
                if (!croston || size == chance) {
                    Pass pass = croston ? croston(series, size) : teunter(series, size, chance);
                    best = pass.deviation < best.deviation ? pass : best;
                }
            }
        }
        Pass chosen = best;
        return horizon -> Path.of(horizon, step -> chosen.level, step -> chosen.deviation);
    }

    private static Pass teunter(Series series, double size, double chance) {
        double amount = firstAmount(series);
        double likely = 1 - series.zeros();
        double[] errors = new double[series.length()];
        for (int i = 0; i < errors.length; i++) {
            double value = series.at(i);
            errors[i] = value - likely * amount;
            likely += chance * ((value > 0 ? 1 : 0) - likely);
            amount += value > 0 ? size * (value - amount) : 0;
        }
        return new Pass(likely * amount, Residuals.deviation(errors, 0, 2));
    }

    private static Pass croston(Series series, double weight) {
        double amount = firstAmount(series);
        double gap = 1 / (1 - series.zeros());
        double correction = 1 - weight / 2;
        double since = 1;
        double[] errors = new double[series.length()];
        for (int i = 0; i < errors.length; i++) {
            double value = series.at(i);
            errors[i] = value - correction * amount / gap;
            if (value > 0) {
                amount += weight * (value - amount);
                gap += weight * (since - gap);
                since = 1;
            } else {
                since++;
            }
        }
        return new Pass(correction * amount / gap, Residuals.deviation(errors, 0, 1));
    }

    /** The mean of all amounts that are not zero. */
    private static double firstAmount(Series series) {
        return series.mean() / (1 - series.zeros());
    }
}
