package io.vitrine.analytics.forecast.model;

import io.vitrine.analytics.forecast.model.EtsForm.Trend;
import java.util.List;

/** The models that are tried on a series. */
public final class Candidates {

    private static final List<ForecastModel> ALL = List.of(
            new SeasonalNaive(),
            new Naive(),
            new Mean(),
            new Ets(
                    "ETS",
                    List.of(
                            form(Trend.NONE, false, false),
                            form(Trend.LINEAR, false, false),
                            form(Trend.DAMPED, false, false))),
            new Ets("Holt-Winters (additive season)", List.of(form(Trend.LINEAR, true, false))),
            new Ets("Holt-Winters (multiplicative season)", List.of(form(Trend.LINEAR, true, true))),
            new Ets("ETS (additive season)", List.of(form(Trend.NONE, true, false), form(Trend.DAMPED, true, false))),
            new Ets(
                    "ETS (multiplicative season)",
                    List.of(form(Trend.NONE, true, true), form(Trend.DAMPED, true, true))),
            new Theta(false),
            new Theta(true),
            new StlEts(false),
            new StlEts(true),
            new Intermittent(false),
            new Intermittent(true));

    private Candidates() {}

    private static EtsForm form(Trend trend, boolean seasonal, boolean multiplied) {
        return new EtsForm(trend, seasonal, multiplied);
    }

    public static List<ForecastModel> all() {
        return ALL;
    }

    /** Those that the series suits, the simplest first; seasonal naive is always the first of them. */
    public static List<ForecastModel> suiting(Series series) {
        return ALL.stream().filter(model -> model.suits(series)).toList();
    }
}
