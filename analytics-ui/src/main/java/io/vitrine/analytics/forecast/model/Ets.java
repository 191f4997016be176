package io.vitrine.analytics.forecast.model;

import java.util.Comparator;
import java.util.List;

/**
 * Exponential smoothing with learned weights and first states; of several forms the one with the lowest corrected Akaike
 * criterion. Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 8.3 to 8.6.
 */
final class Ets implements ForecastModel {

    private static final int QUESTIONS = 400;

    private final String name;
    private final List<EtsForm> forms;

    Ets(String name, List<EtsForm> forms) {
        this.name = name;
        this.forms = List.copyOf(forms);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean suits(Series series) {
        EtsForm form = forms.get(0);
        return series.length() >= 5
                && (!form.seasonal() || series.seasonal())
                && (!form.multiplied() || series.positive());
    }

    @Override
    public Fitted fit(Series series) {
        if (series.constant()) {
            return horizon -> Path.of(horizon, step -> series.at(0), step -> 0);
        }
        return best(series)::ahead;
    }

    /** The pass with the best form. */
    EtsRun best(Series series) {
        return forms.stream()
                .map(form -> learned(series, form))
                .min(Comparator.comparingDouble(EtsRun::criterion))
                .orElseThrow();
    }

    private static EtsRun learned(Series series, EtsForm form) {
        EtsStart start = EtsStart.of(series, form);
        double unit = Math.max(series.scale(), 1e-6 * Math.abs(start.level()) + Double.MIN_NORMAL);
        double[] free = {-0.5, -2, -2, 1, 0, 0};
        int[] used = used(form);
        double[] found = Simplex.lowest(
                place -> run(series, form, start, unit, spread(free, used, place))
                        .misfit(),
                gathered(free, used),
                0.7,
                QUESTIONS);
        return run(series, form, start, unit, spread(free, used, found));
    }

    private static EtsRun run(Series series, EtsForm form, EtsStart start, double unit, double[] free) {
        EtsStart moved =
                new EtsStart(start.level() + unit * free[4], start.slope() + 0.1 * unit * free[5], start.season());
        return new EtsRun(series, form, EtsWeights.of(form, free), moved);
    }

    private static int[] used(EtsForm form) {
        if (form.seasonal()) {
            return form.damped()
                    ? new int[] {0, 1, 2, 3, 4, 5}
                    : form.trended() ? new int[] {0, 1, 2, 4, 5} : new int[] {0, 2, 4};
        }
        return form.damped() ? new int[] {0, 1, 3, 4, 5} : form.trended() ? new int[] {0, 1, 4, 5} : new int[] {0, 4};
    }

    private static double[] gathered(double[] free, int[] used) {
        double[] place = new double[used.length];
        for (int i = 0; i < used.length; i++) {
            place[i] = free[used[i]];
        }
        return place;
    }

    private static double[] spread(double[] free, int[] used, double[] place) {
        double[] all = free.clone();
        for (int i = 0; i < used.length; i++) {
            all[used[i]] = place[i];
        }
        return all;
    }
}
