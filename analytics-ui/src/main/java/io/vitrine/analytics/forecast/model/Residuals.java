package io.vitrine.analytics.forecast.model;

/** Small sums over errors. */
final class Residuals {

    /** In mean absolute errors: of normal errors two in a thousand are larger. */
    private static final double FAR = 3.9;

    private Residuals() {}

    /**
     * Root of the mean square of the errors from a place on, with so many degrees of freedom spent. An error far beyond the
     * usual ones (a day that will not come again, a level that moved) counts as one at the edge of them: Huber, Robust
     * Estimation of a Location Parameter (1964).
     */
    static double deviation(double[] errors, int from, int spent) {
        double size = 0;
        for (int i = from; i < errors.length; i++) {
            size += Math.abs(errors[i]) / (errors.length - from);
        }
        double sum = 0;
        for (int i = from; i < errors.length; i++) {
            double error = Math.min(Math.abs(errors[i]), FAR * size);
            sum += error * error;
        }
        return Math.sqrt(sum / Math.max(1, errors.length - from - spent));
    }

    /** Differences at a lag; the first ones are 0. */
    static double[] differences(Series series, int lag) {
        double[] errors = new double[series.length()];
        for (int i = lag; i < errors.length; i++) {
            errors[i] = series.at(i) - series.at(i - lag);
        }
        return errors;
    }
}
