package io.vitrine.analytics.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A slope that a few odd steps do not move: the median of the slopes between all pairs (Theil 1950, Sen 1968), its interval of
 * 95 % and its chance of being none by the test of Mann (1945) and Kendall (1975), ties counted.
 *
 * @param perStep change from step to step
 * @param chance how likely so clear a direction would be without any trend, from 0 to 1
 */
public record Slope(double perStep, double low, double high, double chance) {

    private static final double NORMAL_95 = 1.9600;

    /** @param values at least three, oldest first */
    public static Slope of(List<BigDecimal> values) {
        double[] y = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        int n = y.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        int balance = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[count++] = (y[j] - y[i]) / (j - i);
                balance += Double.compare(y[j], y[i]);
            }
        }
        Arrays.sort(slopes);
        double deviation = Math.sqrt(variance(y));
        double z = deviation == 0 ? 0 : (balance - Integer.signum(balance)) / deviation;
        double half = NORMAL_95 * deviation / 2;
        return new Slope(
                (slopes[(count - 1) / 2] + slopes[count / 2]) / 2,
                slopes[(int) Math.max(0, Math.floor(count / 2.0 - half))],
                slopes[(int) Math.min(count - 1, Math.ceil(count / 2.0 + half))],
                Math.min(1, 2 * beyond(Math.abs(z))));
    }

    private static double variance(double[] y) {
        double n = y.length;
        double variance = n * (n - 1) * (2 * n + 5);
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        int run = 1;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[i - 1]) {
                run++;
            } else {
                variance -= run * (run - 1.0) * (2.0 * run + 5);
                run = 1;
            }
        }
        return variance / 18;
    }

    /** How much of the normal distribution lies beyond: Abramowitz and Stegun, 26.2.17. */
    private static double beyond(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
    }

    /**
     * Which of many slopes are trends, when one in so many of those named may be none: Benjamini and Hochberg, Controlling the
     * false discovery rate, Journal of the Royal Statistical Society B 57 (1995).
     *
     * @param rate such as 0.1
     * @return the largest chance that still counts; 0 when nothing does
     */
    public static double threshold(List<Slope> slopes, double rate) {
        double[] chances = slopes.stream().mapToDouble(Slope::chance).sorted().toArray();
        for (int i = chances.length; i >= 1; i--) {
            if (chances[i - 1] <= rate * i / chances.length) {
                return chances[i - 1];
            }
        }
        return 0;
    }
}
