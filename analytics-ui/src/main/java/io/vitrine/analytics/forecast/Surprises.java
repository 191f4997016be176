package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.ForecastModel;
import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.SeasonalNaive;
import io.vitrine.analytics.forecast.model.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the steps outside the 99 % interval of one step ahead. Each step is forecast by the chosen model from what lies before
 * it, a surprise being taken for what was expected, so that the days after it are not surprises too. How wide the interval is,
 * most of the errors before say.
 */
public final class Surprises {

    /** Half a year: enough to learn from, little enough to learn from again for each step. */
    private static final int KNOWN = 182;

    private static final int JUDGED_BY = 56;
    private static final double NORMAL_HALF = 0.6745;
    private static final double NORMAL_99 = 2.5758;

    private static final double NORMAL_90 = 1.6449;
    private static final int ENOUGH = 21;

    private record Step(int place, double value, double expected, double deviation, double score) {

        Surprise surprise(double reach, Series all) {
            return new Surprise(
                    place, value, expected, Clamp.of(all, expected - reach * deviation), expected + reach * deviation);
        }
    }

    private Surprises() {}

    /**
     * The surprises among the last so many steps, oldest first.
     *
     * @param values oldest first; the first steps to be judged need twice the season before them
     */
    public static List<Surprise> among(List<BigDecimal> values, int season, int last) {
        int from = Math.max(2 * season + 2, values.size() - last - JUDGED_BY);
        Series all =
                Series.of(values.stream().mapToDouble(BigDecimal::doubleValue).toArray(), season);
        if (from >= all.length() || all.constant()) {
            return List.of();
        }
        List<ForecastModel> models = Chooser.models(tail(all, Math.max(from, all.length() - last)), season);
        double[] known = all.values();
        List<Double> scores = new ArrayList<>();
        List<Surprise> surprises = new ArrayList<>();
        for (int place = from; place < known.length; place++) {
            Step step = step(all.with(known), place, models);
            double reach = reach(scores);
            if (step.score > reach) {
                known[place] = step.expected;
                if (place >= known.length - last) {
                    surprises.add(step.surprise(reach, all));
                }
            }
            scores.add(step.score);
        }
        return surprises;
    }

    private static Step step(Series all, int place, List<ForecastModel> models) {
        Series known = tail(all, place);
        List<Path> paths = models.stream()
                .filter(model -> model.suits(known))
                .map(model -> model.fit(known).ahead(1))
                .toList();
        Path path =
                Clamp.of(known, paths.isEmpty() ? new SeasonalNaive().fit(known).ahead(1) : Path.mean(paths));
        double deviation = Math.max(Intervals.floor(known, path.deviation(1)), Double.MIN_NORMAL);
        double error = Math.abs(all.at(place) - path.point(1));
        return new Step(place, all.at(place), path.point(1), deviation, error / deviation);
    }

    /** The part of a series before a place, half a year of it at most, beginning with a whole season before the place. */
    private static Series tail(Series all, int before) {
        int season = all.season();
        int length = Math.min(before, KNOWN / season * season + before % season);
        return all.with(Arrays.copyOfRange(all.values(), before - length, before));
    }

    /**
     * What 99 of a hundred would reach if they were spread like the nearer half of those before, or like the nearer nine in
     * ten, whichever is more.
     */
    private static double reach(List<Double> before) {
        if (before.size() < ENOUGH) {
            return Double.POSITIVE_INFINITY;
        }
        double[] scores =
                before.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double half = Intervals.quantile(scores, 0.5) * NORMAL_99 / NORMAL_HALF;
        double most = Intervals.quantile(scores, 0.9) * NORMAL_99 / NORMAL_90;
        return Math.max(Math.max(half, most), NORMAL_99);
    }
}
