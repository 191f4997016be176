package io.vitrine.analytics.forecast;

/**
 * How far forecasts were off: Hyndman and Koehler, Another look at measures of forecast accuracy, International Journal of
 * Forecasting 22 (2006).
 *
 * @param smape mean of 200 |y - f| / (|y| + |f|), in percent; 0 where both are 0
 * @param mase mean absolute error in units of the mean change from season to season of what was known; 0 when nothing is off
 *     in a series that repeats itself exactly
 */
public record Accuracy(double smape, double mase) {

    /** Adds up. */
    public static final class Sum {

        private final double scale;
        private double shares;
        private double errors;
        private int count;

        /** @param scale of the known part of the series */
        public Sum(double scale) {
            this.scale = scale;
        }

        public void add(double actual, double forecast) {
            double both = Math.abs(actual) + Math.abs(forecast);
            double error = Math.abs(actual - forecast);
            shares += both == 0 ? 0 : 200 * error / both;
            errors += error;
            count++;
        }

        /** @throws IllegalStateException when nothing was added */
        public Accuracy mean() {
            if (count == 0) {
                throw new IllegalStateException("Nothing was measured");
            }
            double error = errors / count;
            return new Accuracy(shares / count, error == 0 ? 0 : error / scale);
        }
    }
}
