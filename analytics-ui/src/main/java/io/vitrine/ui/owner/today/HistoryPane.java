package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Trend;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Change;
import io.vitrine.ui.kit.ChangeWords;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Pane;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.TrendChart;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.CompareTo;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.owner.TrendPoints;
import io.vitrine.ui.owner.TrendTable;
import java.math.BigDecimal;
import java.util.List;

/** Net sales of the last 90 days beside the same weekdays a year before, as a chart or a table. */
final class HistoryPane extends Pane {

    private static final int AVERAGE_DAYS = 7;

    HistoryPane(Figures figures, Orders orders, Desk desk, Scope today, boolean table) {
        super("Net sales, 90 days", segments(today, table));
        Scope scope = today.with(Preset.LAST_90, desk.today()).with(CompareTo.YEAR);
        Trend now = figures.trend(Metric.NET_SALES, scope.query(), Interval.DAY);
        Trend before = figures.trend(Metric.NET_SALES, scope.before().orElseThrow(), Interval.DAY);
        boolean compared = TrendPoints.sum(before).signum() != 0;
        if (TrendPoints.sum(now).signum() == 0) {
            add(new EmptyState("Nothing sold in 90 days", "Sales of the last 90 days appear here."));
            if (Allowed.may(Permission.READ_ORDERS)) {
                add(new LatestSale(orders, desk));
            }
            return;
        }
        add(words(desk, scope, now, before, compared));
        List<TrendChart.Point> points = TrendPoints.of(now, Interval.DAY, desk);
        List<TrendChart.Point> earlier = compared ? TrendPoints.of(before, Interval.DAY, desk) : List.of();
        if (table) {
            add(new TrendTable("Net sales per day", "Day", "Net sales", points, "Year before", earlier));
        } else {
            add(new TrendChart("Net sales per day for 90 days, with the average of 7 days", desk.formats())
                    .now("This year", points)
                    .before("Year before", earlier)
                    .averageOf(AVERAGE_DAYS)
                    .open("today")
                    .drawn());
        }
    }

    private static Segments segments(Scope scope, boolean table) {
        return new Segments("Show net sales as")
                .option("Chart", TodayView.at(scope).toString(), !table)
                .option("Table", TodayView.at(scope).with("view", "table").toString(), table);
    }

    private static Paragraph words(Desk desk, Scope scope, Trend now, Trend before, boolean compared) {
        Paragraph words = new Paragraph();
        words.addClassName("vt-chart-note");
        BigDecimal sum = TrendPoints.sum(now);
        words.add(new Span(desk.formats().brief(sum) + " since "
                + desk.dates().brief(scope.period().from())));
        if (compared) {
            words.add(
                    new Span(", "),
                    new ChangeWords(Change.of(closed(now, now), closed(before, now))),
                    new Span(" vs. same weekdays a year before, without today. Lines: 7-day average"));
        }
        return words;
    }

    /** The sum over the days that are over, so that an unfinished day is not held against a whole one. */
    private static BigDecimal closed(Trend summed, Trend running) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < Math.min(summed.points().size(), running.points().size()); i++) {
            if (running.points().get(i).complete()) {
                sum = sum.add(summed.points().get(i).value());
            }
        }
        return sum;
    }
}
