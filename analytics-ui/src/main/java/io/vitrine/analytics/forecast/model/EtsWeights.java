package io.vitrine.analytics.forecast.model;

/**
 * How much of an error goes into level, slope and season, and how much of the slope stays. Kept in the usual bounds: Hyndman
 * and Athanasopoulos, Forecasting: Principles and Practice, 8.6.
 */
record EtsWeights(double alpha, double beta, double gamma, double phi) {

    private static final double LEAST = 1e-4;

    /** From any four numbers. */
    static EtsWeights of(EtsForm form, double[] free) {
        double alpha = LEAST + (1 - 2 * LEAST) * bounded(free[0]);
        double beta = form.trended() ? alpha * bounded(free[1]) : 0;
        double gamma = form.seasonal() ? (1 - alpha) * bounded(free[2]) : 0;
        double phi = form.damped() ? 0.8 + 0.18 * bounded(free[3]) : 1;
        return new EtsWeights(alpha, beta, gamma, phi);
    }

    private static double bounded(double free) {
        return 1 / (1 + Math.exp(-free));
    }
}
