package io.vitrine.analytics.forecast.trial;

import io.vitrine.analytics.forecast.Accuracy;
import io.vitrine.analytics.forecast.Choice;
import io.vitrine.analytics.forecast.Chooser;
import io.vitrine.analytics.forecast.ForecastPoint;
import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.SeasonalNaive;
import io.vitrine.analytics.forecast.model.Series;
import java.util.Arrays;
import java.util.List;

/**
 * A series whose last part was held out: what was chosen without it, and how far that and seasonal naive were off.
 *
 * @param covered80 of the held out values how many lie in the 80 % interval
 */
record Trial(
        List<Double> actual,
        Choice choice,
        Path naivePath,
        Accuracy accuracy,
        Accuracy naive,
        int covered80,
        int covered95,
        int naiveCovered80) {

    private static final double NORMAL_80 = 1.2816;

    static Trial of(double[] values, int season, int holdout) {
        int known = values.length - holdout;
        Series series = Series.of(Arrays.copyOf(values, known), season);
        double[] actual = Arrays.copyOfRange(values, known, values.length);
        Choice choice = Chooser.choose(series, holdout);
        Path naivePath = new SeasonalNaive().fit(series).ahead(holdout);
        Accuracy.Sum own = new Accuracy.Sum(series.scale());
        Accuracy.Sum naive = new Accuracy.Sum(series.scale());
        int covered80 = 0;
        int covered95 = 0;
        int naiveCovered = 0;
        for (int i = 0; i < holdout; i++) {
            ForecastPoint point = choice.points().get(i);
            own.add(actual[i], point.value());
            naive.add(actual[i], naivePath.point(i + 1));
            covered80 += point.covers80(actual[i]) ? 1 : 0;
            covered95 += point.covers95(actual[i]) ? 1 : 0;
            double reach = NORMAL_80 * naivePath.deviation(i + 1);
            naiveCovered += Math.abs(actual[i] - naivePath.point(i + 1)) <= reach ? 1 : 0;
        }
        return new Trial(
                Arrays.stream(actual).boxed().toList(),
                choice,
                naivePath,
                own.mean(),
                naive.mean(),
                covered80,
                covered95,
                naiveCovered);
    }
}
