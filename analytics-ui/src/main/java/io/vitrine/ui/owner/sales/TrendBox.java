package io.vitrine.ui.owner.sales;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.TrendChart;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.TrendPoints;
import io.vitrine.ui.owner.TrendTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One metric over time beside the compared period, as a chart or a table. */
final class TrendBox extends Section {

    private static final int AVERAGE_DAYS = 7;
    private static final int AVERAGE_FROM = 28;
    private static final Map<Interval, String> PER =
            Map.of(Interval.DAY, "per day", Interval.WEEK, "per week, from Monday", Interval.MONTH, "per month");

    TrendBox(SalesFigures read, SalesState state, Desk desk) {
        addClassNames("vt-box", "vt-pane");
        List<TrendChart.Point> points = TrendPoints.of(read.trend(), state.interval(), desk);
        List<TrendChart.Point> earlier = read.earlier()
                .filter(trend -> TrendPoints.sum(trend).signum() != 0)
                .map(trend -> TrendPoints.of(trend, state.interval(), desk))
                .orElse(List.of());
        add(head(state), note(state, points, !earlier.isEmpty()));
        String name = state.metric().label();
        if (TrendPoints.sum(read.trend()).signum() == 0 && earlier.isEmpty()) {
            add(new EmptyState("Nothing in this period", "Choose another period or location above."));
        } else if (state.table()) {
            String before = state.scope().compareTo().words();
            add(new TrendTable(name + " " + PER.get(state.interval()), "Period", name, points, before, earlier));
        } else {
            add(chart(name + " " + PER.get(state.interval()), state, points, earlier, desk));
        }
    }

    private static Component head(SalesState state) {
        Picker metrics = new Picker("", state.metric().label());
        for (Metric metric : Metric.values()) {
            metrics.choice(metric.label(), state.with(metric).address().toString(), metric == state.metric());
        }
        Segments intervals = new Segments("Interval");
        for (Interval interval : Interval.values()) {
            String word = SalesState.key(interval);
            intervals.option(
                    word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                    state.with(interval).address().toString(),
                    interval == state.interval());
        }
        Segments twin = new Segments("Show the trend as")
                .option("Chart", state.asTable(false).address().toString(), !state.table())
                .option("Table", state.asTable(true).address().toString(), state.table());
        Div head = new Div(new H2("Trend"), metrics, Words.space(), intervals, twin);
        head.addClassNames("vt-pane-head", "left");
        return head;
    }

    private static Paragraph note(SalesState state, List<TrendChart.Point> points, boolean compared) {
        String average = averaged(state, points) ? " Lines: 7-day average." : "";
        String beside = compared ? ", beside " + lower(state.scope().compareTo().words()) : "";
        return Words.paragraph(
                state.metric().label() + " " + PER.get(state.interval()) + beside + "." + average, "vt-chart-note");
    }

    private static TrendChart chart(
            String label, SalesState state, List<TrendChart.Point> points, List<TrendChart.Point> earlier, Desk desk) {
        return new TrendChart(label, desk.formats())
                .now("This period", points)
                .before("Before", earlier)
                .averageOf(averaged(state, points) ? AVERAGE_DAYS : 0)
                .drawn();
    }

    private static boolean averaged(SalesState state, List<TrendChart.Point> points) {
        return state.interval() == Interval.DAY && points.size() >= AVERAGE_FROM;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
