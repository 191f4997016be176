package io.vitrine.ui.owner;

import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Trend;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.TrendChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A trend as a chart and its table show it. */
public final class TrendPoints {

    private static final int LABEL_ALL_UP_TO = 31;

    private TrendPoints() {}

    public static List<TrendChart.Point> of(Trend trend, Interval interval, Desk desk) {
        boolean many = interval == Interval.DAY && trend.points().size() > LABEL_ALL_UP_TO;
        List<TrendChart.Point> points = new ArrayList<>();
        for (Trend.Point point : trend.points()) {
            points.add(new TrendChart.Point(
                    label(point, interval, desk.dates()),
                    title(point, interval, desk.dates()),
                    point.value(),
                    Readings.text(trend.metric(), point.value(), desk.formats()),
                    !point.complete(),
                    many && (points.isEmpty() || point.start().getDayOfMonth() == 1)));
        }
        return points;
    }

    public static BigDecimal sum(Trend trend) {
        return trend.points().stream().map(Trend.Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String label(Trend.Point point, Interval interval, Dates dates) {
        return interval == Interval.MONTH ? dates.month(point.start()) : dates.brief(point.start());
    }

    /** What a point covers, in full. */
    public static String title(Trend.Point point, Interval interval, Dates dates) {
        return switch (interval) {
            case DAY -> dates.near(point.start()) + " " + point.start().getYear();
            case WEEK -> dates.span(point.start(), point.end());
            case MONTH -> dates.month(point.start());
        };
    }
}
