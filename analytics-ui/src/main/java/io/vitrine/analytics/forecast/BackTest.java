package io.vitrine.analytics.forecast;

import io.vitrine.analytics.forecast.model.ForecastModel;
import io.vitrine.analytics.forecast.model.Path;
import io.vitrine.analytics.forecast.model.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * A series forecast again and again from earlier places in it: Tashman, Out-of-sample tests of forecasting accuracy,
 * International Journal of Forecasting 16 (2000). At each origin a model knows what lies before it and nothing else.
 */
final class BackTest {

    private static final int MOST_ORIGINS = 12;
    private static final int LEAST_KNOWN = 6;

    private final Series series;
    private final int horizon;
    private final List<Integer> origins;

    BackTest(Series series, int horizon) {
        this.series = series;
        this.horizon = horizon;
        this.origins = origins(series, horizon);
    }

    private static List<Integer> origins(Series series, int horizon) {
        int step = Math.max(1, horizon / 4);
        int season = series.season();
        int least = season > 1 && series.length() >= 3 * season + 2 ? 2 * season + 2 : LEAST_KNOWN;
        List<Integer> origins = new ArrayList<>();
        for (int at = series.length() - step; at >= least && origins.size() < MOST_ORIGINS; at -= step) {
            origins.add(at);
        }
        return origins;
    }

    boolean possible() {
        return !origins.isEmpty();
    }

    /** What each model would have said, or nothing of a model that could not have been fitted at some origin. */
    List<Tried> tried(List<ForecastModel> models) {
        return models.stream()
                .filter(model -> origins.stream().allMatch(origin -> model.suits(series.first(origin))))
                .map(this::tried)
                .toList();
    }

    private Tried tried(ForecastModel model) {
        List<Path> paths = origins.stream()
                .map(origin -> model.fit(series.first(origin)).ahead(Math.min(horizon, series.length() - origin)))
                .map(path -> Clamp.of(series, path))
                .toList();
        return new Tried(List.of(model), series, origins, paths);
    }
}
