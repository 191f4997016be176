package io.vitrine.analytics.forecast.model;

/** The straight line with the least squares through values at 0, 1, 2 and so on. */
record Line(double start, double slope, int length) {

    static Line through(double[] values) {
        int n = values.length;
        double middle = (n - 1) / 2.0;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        double up = 0;
        double across = 0;
        for (int i = 0; i < n; i++) {
            up += (i - middle) * (values[i] - mean);
            across += (i - middle) * (i - middle);
        }
        double slope = across == 0 ? 0 : up / across;
        return new Line(mean - slope * middle, slope, n);
    }

    double at(double place) {
        return start + slope * place;
    }

    double middle() {
        return at((length - 1) / 2.0);
    }
}
