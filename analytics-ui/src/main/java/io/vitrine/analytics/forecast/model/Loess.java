package io.vitrine.analytics.forecast.model;

/** Local lines: Cleveland, Cleveland, McRae and Terpenning, STL, Journal of Official Statistics 6 (1990), section 2.1. */
final class Loess {

    private Loess() {}

    /** The smooth of values at 0, 1, 2 and so on, at each place from {@code from} to {@code to}. */
    static double[] smooth(double[] values, int window, int from, int to) {
        double[] smooth = new double[to - from + 1];
        for (int place = from; place <= to; place++) {
            smooth[place - from] = at(values, window, place);
        }
        return smooth;
    }

    private static double at(double[] values, int window, int place) {
        int n = values.length;
        int near = Math.min(window, n);
        int first = Math.max(0, Math.min(place - near / 2, n - near));
        double reach = Math.max(place - first, first + near - 1 - place);
        reach += window > n ? (window - n) / 2.0 : 0;
        double total = 0;
        double middle = 0;
        double[] weights = new double[near];
        for (int i = 0; i < near; i++) {
            weights[i] = weight(Math.abs(first + i - place) / Math.max(reach, 1));
            total += weights[i];
            middle += weights[i] * (first + i);
        }
        if (total == 0) {
            return values[Math.max(0, Math.min(n - 1, place))];
        }
        middle /= total;
        return line(values, weights, first, place, total, middle);
    }

    private static double line(double[] values, double[] weights, int first, int place, double total, double middle) {
        double mean = 0;
        double up = 0;
        double across = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = first + i - middle;
            mean += weights[i] * values[first + i] / total;
            up += weights[i] * x * values[first + i];
            across += weights[i] * x * x;
        }
        return across < 1e-9 ? mean : mean + up / across * (place - middle);
    }

    /** Three cubes of three cubes. */
    private static double weight(double distance) {
        if (distance > 0.999) {
            return 0;
        }
        double rest = 1 - distance * distance * distance;
        return rest * rest * rest;
    }
}
