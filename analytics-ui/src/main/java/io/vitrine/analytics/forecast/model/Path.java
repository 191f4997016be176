package io.vitrine.analytics.forecast.model;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** What a model expects of the next steps: points, and the standard deviation of each one's error. */
public final class Path {

    private final double[] points;
    private final double[] deviations;

    private Path(double[] points, double[] deviations) {
        this.points = points;
        this.deviations = deviations;
    }

    /** Steps are numbered from 1. */
    public static Path of(int horizon, IntToDoubleFunction point, IntToDoubleFunction deviation) {
        double[] points = new double[horizon];
        double[] deviations = new double[horizon];
        for (int step = 1; step <= horizon; step++) {
            points[step - 1] = point.applyAsDouble(step);
            deviations[step - 1] = deviation.applyAsDouble(step);
        }
        return new Path(points, deviations);
    }

    /** The mean of several paths; deviations too, which errs on the side of caution. */
    public static Path mean(List<Path> paths) {
        return of(
                paths.get(0).horizon(),
                step -> paths.stream()
                        .mapToDouble(path -> path.point(step))
                        .average()
                        .orElseThrow(),
                step -> paths.stream()
                        .mapToDouble(path -> path.deviation(step))
                        .average()
                        .orElseThrow());
    }

    public int horizon() {
        return points.length;
    }

    /** @param step counted from 1 */
    public double point(int step) {
        return points[step - 1];
    }

    /** @param step counted from 1 */
    public double deviation(int step) {
        return deviations[step - 1];
    }

    /** The same path with other points. */
    public Path points(DoubleUnaryOperator change) {
        return of(horizon(), step -> change.applyAsDouble(point(step)), this::deviation);
    }
}
