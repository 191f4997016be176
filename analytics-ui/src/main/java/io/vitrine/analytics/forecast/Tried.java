package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.ForecastModel;
import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a model, or the mean of some, would have said at each origin of a back-test. */
record Tried(List<ForecastModel> models, Series series, List<Integer> origins, List<Path> paths) {

    /** Several as one: the mean of their paths. */
    static Tried together(List<Tried> parts) {
        Tried first = parts.get(0);
        return new Tried(
                parts.stream().flatMap(part -> part.models.stream()).toList(),
                first.series,
                first.origins,
                IntStream.range(0, first.origins.size())
                        .mapToObj(origin -> Path.mean(parts.stream()
                                .map(part -> part.paths.get(origin))
                                .toList()))
                        .toList());
    }

    /** Mean absolute error; of sparse demand the root of the mean square, because always nothing would win by the other. */
    double miss() {
        boolean squared = series.sparse();
        double sum = 0;
        int count = 0;
        for (int k = 0; k < paths.size(); k++) {
            for (int step = 1; step <= paths.get(k).horizon(); step++) {
                double error = Math.abs(error(k, step));
                sum += squared ? error * error : error;
                count++;
            }
        }
        return squared ? Math.sqrt(sum / count) : sum / count;
    }

    Accuracy accuracy() {
        Accuracy.Sum sum = new Accuracy.Sum(series.scale());
        for (int k = 0; k < paths.size(); k++) {
            for (int step = 1; step <= paths.get(k).horizon(); step++) {
                sum.add(series.at(origins.get(k) + step - 1), paths.get(k).point(step));
            }
        }
        return sum.mean();
    }

    /** Of each origin the sizes of its errors in deviations. */
    List<List<Double>> scores() {
        List<List<Double>> scores = new ArrayList<>();
        for (int k = 0; k < paths.size(); k++) {
            int origin = k;
            Path path = paths.get(k);
            scores.add(IntStream.rangeClosed(1, path.horizon())
                    .mapToObj(step -> score(origin, step, path))
                    .toList());
        }
        return scores;
    }

    /** Of each origin from which so many steps are known, the size of the error of their sum in deviations. */
    List<List<Double>> totalScores(int steps) {
        List<List<Double>> scores = new ArrayList<>();
        for (int k = 0; k < paths.size(); k++) {
            if (paths.get(k).horizon() >= steps) {
                double error = 0;
                for (int step = 1; step <= steps; step++) {
                    error += error(k, step);
                }
                double deviation = Intervals.together(series, paths.get(k), steps);
                scores.add(List.of(deviation == 0 ? 0 : Math.abs(error) / deviation));
            }
        }
        return scores;
    }

    private double score(int origin, int step, Path path) {
        double deviation = Intervals.floor(series, path.deviation(step));
        return deviation == 0 ? 0 : Math.abs(error(origin, step)) / deviation;
    }

    private double error(int origin, int step) {
        return series.at(origins.get(origin) + step - 1) - paths.get(origin).point(step);
    }
}
