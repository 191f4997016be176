package io.vitrine.analytics.forecast.model;

/**
 * The classical decomposition: a centred moving mean over one season, and the mean distance of each place in the season from
 * it. Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3.4.
 */
final class Decomposition {

    private Decomposition() {}

    /** For each place in the season what is added (summing to 0), or multiplied (with mean 1). */
    static double[] season(Series series, boolean multiplied) {
        int m = series.season();
        double[] sum = new double[m];
        int[] count = new int[m];
        for (int i = m / 2; i < series.length() - m / 2; i++) {
            double trend = centred(series, i, m);
            sum[i % m] += multiplied ? series.at(i) / trend : series.at(i) - trend;
            count[i % m]++;
        }
        double mean = 0;
        for (int i = 0; i < m; i++) {
            sum[i] = count[i] == 0 ? (multiplied ? 1 : 0) : sum[i] / count[i];
            mean += sum[i] / m;
        }
        for (int i = 0; i < m; i++) {
            sum[i] = multiplied ? sum[i] / mean : sum[i] - mean;
        }
        return sum;
    }

    /** The mean of one season around a place; of an even season both ends count half. */
    private static double centred(Series series, int place, int m) {
        double sum = 0;
        for (int d = -(m / 2); d <= m / 2; d++) {
            boolean half = m % 2 == 0 && Math.abs(d) == m / 2;
            sum += series.at(place + d) * (half ? 0.5 : 1);
        }
        return sum / m;
    }

    /**
     * Whether the season shows: the correlation at its distance is above the line for chance. Assimakopoulos and
     * Nikolopoulos 2000; the 90 % line as in Fiorucci et al. 2016.
     */
    static boolean shows(Series series) {
        if (!series.seasonal()) {
            return false;
        }
        double[] values = straightened(series);
        double squares = 1;
        for (int lag = 1; lag < series.season(); lag++) {
            double r = correlation(values, lag);
            squares += 2 * r * r;
        }
        return correlation(values, series.season()) > 1.645 * Math.sqrt(squares / values.length);
    }

    private static double[] straightened(Series series) {
        double[] values = series.values();
        Line line = Line.through(values);
        for (int i = 0; i < values.length; i++) {
            values[i] -= line.at(i);
        }
        return values;
    }

    private static double correlation(double[] values, int lag) {
        double with = 0;
        double own = 0;
        for (int i = 0; i < values.length; i++) {
            own += values[i] * values[i];
            with += i >= lag ? values[i] * values[i - lag] : 0;
        }
        return own == 0 ? 0 : with / own;
    }
}
