package io.vitrine.analytics.forecast;

import java.util.List;

/**
 * What was chosen for a series, how it did in the back-test, and what it says.
 *
 * @param model its name, or the names of those whose mean is taken
 * @param version changes when the same series would give another forecast
 * @param origins from how many earlier places the back-test forecast; 0 when the series is too short for one
 * @param backTest how far the chosen model was off there; not a number without a back-test
 * @param naive the same of seasonal naive
 * @param coverage how often the 80 % interval held there, each origin judged by the others; not a number when unknown
 * @param beatsNaive whether anything was better than seasonal naive; otherwise that is what was chosen
 * @param points what is expected of each step
 * @param totals what is expected of all steps up to each one together
 */
public record Choice(
        String model,
        String version,
        int origins,
        Accuracy backTest,
        Accuracy naive,
        double coverage,
        boolean beatsNaive,
        List<ForecastPoint> points,
        List<ForecastPoint> totals) {

    public Choice {
        points = List.copyOf(points);
        totals = List.copyOf(totals);
    }
}
