package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.Candidates;
import io.vitrine.analytics.forecast.model.ForecastModel;
import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.SeasonalNaive;
import io.vitrine.analytics.forecast.model.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses for each series the model, or the mean of the best few, that would have been off the least on that series' own past.
 * Means are preferred to a single model that is hardly better: Bates and Granger, The combination of forecasts (1969);
 * Makridakis, Spiliotis and Assimakopoulos, The M4 Competition (2020).
 */
public final class Chooser {

    private static final int VERSION = 1;
    private static final int MOST_TOGETHER = 4;
    /** A single model was lucky in the past more easily than a mean. */
    private static final double LUCK = 1.05;
    /** What is off so much more than the best one has no part in a mean. */
    private static final double FAR = 1.3;

    private Chooser() {}

    /** Of exact values; the answer is an estimate. */
    public static Choice choose(List<BigDecimal> values, int season, int horizon) {
        return choose(
                Series.of(values.stream().mapToDouble(BigDecimal::doubleValue).toArray(), season), horizon);
    }

    /** @param horizon how many steps ahead, 1 or more */
    public static Choice choose(Series series, int horizon) {
        BackTest test = new BackTest(series, horizon);
        if (!test.possible() || series.constant()) {
            return untried(series, horizon);
        }
        List<Tried> tried = test.tried(Candidates.suiting(series));
        Tried naive = tried.get(0);
        Tried best = best(tried);
        boolean beats = best.miss() < naive.miss();
        Tried chosen = beats ? best : naive;
        List<List<Double>> scores = chosen.scores();
        Path path = path(series, chosen.models(), horizon);
        return new Choice(
                name(chosen.models()),
                version(chosen.models()),
                scores.size(),
                chosen.accuracy(),
                naive.accuracy(),
                Intervals.coverage(scores),
                beats,
                points(series, path, Intervals.of(scores)),
                totals(series, path, steps -> Intervals.of(chosen.totalScores(steps))));
    }

    /** Only which models, or seasonal naive where none can be tried. */
    static List<ForecastModel> models(Series series, int horizon) {
        BackTest test = new BackTest(series, horizon);
        return !test.possible() || series.constant()
                ? List.of(new SeasonalNaive())
                : best(test.tried(Candidates.suiting(series))).models();
    }

    private static Choice untried(Series series, int horizon) {
        List<ForecastModel> models = List.of(new SeasonalNaive());
        Path path = path(series, models, horizon);
        Accuracy unknown = new Accuracy(Double.NaN, Double.NaN);
        return new Choice(
                name(models),
                version(models),
                0,
                unknown,
                unknown,
                Double.NaN,
                false,
                points(series, path, Intervals.normal()),
                totals(series, path, steps -> Intervals.normal()));
    }

    private static Tried best(List<Tried> tried) {
        List<Tried> ranked =
                tried.stream().sorted(Comparator.comparingDouble(Tried::miss)).toList();
        Tried first = ranked.get(0);
        List<Tried> near = ranked.stream()
                .filter(one -> one.miss() <= FAR * first.miss())
                .limit(MOST_TOGETHER)
                .toList();
        List<Tried> means = new ArrayList<>();
        for (int count = 2; count <= near.size(); count++) {
            means.add(Tried.together(near.subList(0, count)));
        }
        return means.stream()
                .min(Comparator.comparingDouble(Tried::miss))
                .filter(mean -> mean.miss() <= LUCK * first.miss())
                .orElse(first);
    }

    private static Path path(Series series, List<ForecastModel> models, int horizon) {
        return Path.mean(models.stream()
                .map(model -> Clamp.of(series, model.fit(series).ahead(horizon)))
                .toList());
    }

    private static List<ForecastPoint> points(Series series, Path path, Intervals intervals) {
        return IntStream.rangeClosed(1, path.horizon())
                .mapToObj(step ->
                        intervals.around(series, path.point(step), Intervals.floor(series, path.deviation(step))))
                .toList();
    }

    private static List<ForecastPoint> totals(Series series, Path path, IntFunction<Intervals> intervals) {
        List<ForecastPoint> totals = new ArrayList<>();
        double sum = 0;
        for (int step = 1; step <= path.horizon(); step++) {
            sum += path.point(step);
            totals.add(intervals.apply(step).around(series, sum, Intervals.together(series, path, step)));
        }
        return totals;
    }

    private static String name(List<ForecastModel> models) {
        String names = models.stream().map(ForecastModel::name).collect(Collectors.joining(", "));
        return models.size() == 1 ? names : "Mean of " + names;
    }

    private static String version(List<ForecastModel> models) {
        return models.stream()
                .map(model -> model.name() + " " + model.version())
                .collect(Collectors.joining(", ", "Chooser " + VERSION + ": ", ""));
    }
}
