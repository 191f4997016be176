package io.vitrine.analytics.forecast.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Finds a low place of a function without its slope: Nelder and Mead, A simplex method for function minimization, The
 * Computer Journal 7 (1965). Always the same steps from the same start.
 */
final class Simplex {

    private static final double CLOSE = 1e-7;

    private static final class Corner {

        private final double height;
        private final double[] place;

        Corner(double height, double... place) {
            this.height = height;
            this.place = place;
        }
    }

    private final ToDoubleFunction<double[]> function;
    private final int most;
    private int asked;

    private Simplex(ToDoubleFunction<double[]> function, int most) {
        this.function = function;
        this.most = most;
    }

    /** @param most how often the function may be asked, roughly */
    static double[] lowest(ToDoubleFunction<double[]> function, double[] start, double edge, int most) {
        return new Simplex(function, most).search(start, edge);
    }

    private double[] search(double[] start, double edge) {
        int n = start.length;
        Corner[] corners = new Corner[n + 1];
        corners[n] = corner(start.clone());
        for (int i = 0; i < n; i++) {
            double[] place = start.clone();
            place[i] += edge;
            corners[i] = corner(place);
        }
        sort(corners);
        while (asked < most && corners[n].height - corners[0].height > CLOSE * (Math.abs(corners[0].height) + CLOSE)) {
            step(corners);
            sort(corners);
        }
        return corners[0].place;
    }

    private void step(Corner[] corners) {
        int n = corners.length - 1;
        Corner mirrored = moved(corners, -1);
        if (mirrored.height < corners[0].height) {
            Corner further = moved(corners, -2);
            corners[n] = further.height < mirrored.height ? further : mirrored;
        } else if (mirrored.height < corners[n - 1].height) {
            corners[n] = mirrored;
        } else {
            Corner nearer = moved(corners, mirrored.height < corners[n].height ? -0.5 : 0.5);
            if (nearer.height < Math.min(mirrored.height, corners[n].height)) {
                corners[n] = nearer;
            } else {
                shrink(corners);
            }
        }
    }

    private void shrink(Corner[] corners) {
        for (int i = 1; i < corners.length; i++) {
            double[] place = corners[i].place.clone();
            for (int d = 0; d < place.length; d++) {
                place[d] = corners[0].place[d] + 0.5 * (place[d] - corners[0].place[d]);
            }
            corners[i] = corner(place);
        }
    }

    /** The highest corner moved along the line through the middle of the others. */
    private Corner moved(Corner[] corners, double factor) {
        int n = corners.length - 1;
        double[] place = new double[n];
        for (int d = 0; d < n; d++) {
            double middle = 0;
            for (int i = 0; i < n; i++) {
                middle += corners[i].place[d] / n;
            }
            place[d] = middle + factor * (corners[n].place[d] - middle);
        }
        return corner(place);
    }

    private Corner corner(double[] place) {
        asked++;
        double height = function.applyAsDouble(place);
        return new Corner(Double.isFinite(height) ? height : Double.MAX_VALUE, place);
    }

    private static void sort(Corner[] corners) {
        Arrays.sort(corners, Comparator.comparingDouble(corner -> corner.height));
    }
}
