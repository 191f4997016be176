package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.Series;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many deviations to each side an interval reaches. The model says how the error grows with the distance; how large it
 * really is, the back-test says: the quantile of its errors measured in the model's deviations (split conformal prediction:
 * Lei, G'Sell, Rinaldo, Tibshirani and Wasserman 2018). Origins are few and their errors alike, so the quantile is drawn
 * towards that of the normal distribution, the more the fewer there are.
 */
record Intervals(double narrow, double wide) {

    private static final double NARROW = 0.8;
    private static final double WIDE = 0.95;
    /** How many deviations of a normal error hold a half, 80 and 95 in a hundred. */
    private static final double NORMAL_HALF = 0.6745;

    private static final double NORMAL_NARROW = 1.2816;
    private static final double NORMAL_WIDE = 1.9600;
    /** Fitted errors are smaller than those of the days to come. */
    private static final double OPTIMISM = 1.1;
    /** The normal distribution weighs as much as so many independent origins. */
    private static final double PRIOR = 2;

    private static final double LEAST_WIDER = 1.3;
    private static final double LEAST = 0.05;

    /** Without a back-test. */
    static Intervals normal() {
        return new Intervals(NORMAL_NARROW * OPTIMISM, NORMAL_WIDE * OPTIMISM);
    }

    /** @param scores of each origin the errors in deviations */
    static Intervals of(List<List<Double>> scores) {
        double[] sorted = scores.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return normal();
        }
        double longest = scores.stream().mapToInt(List::size).max().orElseThrow();
        double origins = sorted.length / longest;
        double usual = quantile(sorted, 0.5) * NORMAL_NARROW / NORMAL_HALF;
        double narrow = drawn(tamed(quantile(sorted, NARROW), usual), NORMAL_NARROW, origins);
        double wide = drawn(quantile(sorted, WIDE), NORMAL_WIDE, origins);
        return new Intervals(narrow, Math.max(wide, narrow * LEAST_WIDER));
    }

    /** One break in the past spoils the errors of every origin before it: half way back to what most errors say. */
    private static double tamed(double found, double usual) {
        return found <= usual ? found : Math.sqrt(found * Math.max(usual, LEAST));
    }

    private static double drawn(double found, double normal, double origins) {
        double share = origins / (origins + PRIOR);
        return Math.pow(Math.max(found, LEAST), share) * Math.pow(normal * OPTIMISM, 1 - share);
    }

    /** With the correction for a sample: one more than there are. */
    static double quantile(double[] sorted, double level) {
        int place = (int) Math.ceil(level * (sorted.length + 1)) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, place))];
    }

    /**
     * Of the back-test's errors how many lie in the narrow interval, each origin judged by the others.
     *
     * @return from 0 to 1, or not a number with fewer than two origins
     */
    static double coverage(List<List<Double>> scores) {
        if (scores.size() < 2) {
            return Double.NaN;
        }
        long inside = 0;
        long all = 0;
        for (int k = 0; k < scores.size(); k++) {
            int left = k;
            double reach = of(IntStream.range(0, scores.size())
                            .filter(i -> i != left)
                            .mapToObj(scores::get)
                            .toList())
                    .narrow();
            inside += scores.get(k).stream().filter(score -> score <= reach).count();
            all += scores.get(k).size();
        }
        return inside / (double) all;
    }

    /** The deviation of a sum of steps whose errors know nothing of one another; the back-test says how far that is true. */
    static double together(Series series, Path path, int steps) {
        double squares = 0;
        for (int step = 1; step <= steps; step++) {
            double deviation = floor(series, path.deviation(step));
            squares += deviation * deviation;
        }
        return Math.sqrt(squares);
    }

    /** A value and how far it may be off. */
    ForecastPoint around(Series series, double value, double deviation) {
        return new ForecastPoint(
                value,
                Clamp.of(series, value - narrow * deviation),
                value + narrow * deviation,
                Clamp.of(series, value - wide * deviation),
                value + wide * deviation);
    }

    /** A model that fits its past without any error is not believed: a hundredth of the usual change is left. */
    static double floor(Series series, double deviation) {
        return Math.max(deviation, series.scale() / 100);
    }
}
