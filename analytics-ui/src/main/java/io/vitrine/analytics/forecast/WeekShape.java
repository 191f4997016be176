package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.Series;
import io.vitrine.analytics.forecast.model.Stl;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * How strong a season is, and its usual course.
 *
 * @param strength from 0 to 1: {@link Stl#strength()}
 * @param shares of each place in the season its mean, in means of all; empty when nothing was sold on the whole
 */
public record WeekShape(double strength, List<Double> shares) {

    /** @param values whole seasons count, the latest of them; at least two and two steps */
    public static WeekShape of(List<BigDecimal> values, int season) {
        double[] all = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double[] whole = Arrays.copyOfRange(all, all.length % season, all.length);
        double[] shares = new double[season];
        double mean = Arrays.stream(whole).average().orElseThrow();
        for (int i = 0; i < whole.length; i++) {
            shares[i % season] += whole[i] * season / whole.length;
        }
        boolean none = mean <= 0;
        return new WeekShape(
                Stl.of(Series.of(all, season)).strength(),
                none
                        ? List.of()
                        : Arrays.stream(shares)
                                .map(share -> share / mean)
                                .boxed()
                                .toList());
    }
}
