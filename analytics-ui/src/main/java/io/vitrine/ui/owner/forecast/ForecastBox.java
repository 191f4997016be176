package io.vitrine.ui.owner.forecast;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.vitrine.analytics.outlook.Outlook;
import io.vitrine.analytics.outlook.OutlookMetric;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.TrendChart;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The last eight weeks and the days to come, as a chart or a table. */
final class ForecastBox extends Section {

    private final ForecastWords words;
    private final Desk desk;

    ForecastBox(Outlook.Told told, ForecastState state, Desk desk) {
        this.words = new ForecastWords(state.metric(), desk.formats());
        this.desk = desk;
        addClassNames("vt-box", "vt-pane");
        add(head(state), Words.paragraph(note(state), "vt-chart-note"), state.table() ? table(told) : chart(told));
    }

    private static String note(ForecastState state) {
        return state.metric().label() + " per day"
                + (state.table()
                        ? ", with the ranges that should hold 80 and 95 of 100 days."
                        : ". Dashed: expected. The darker band should hold 80 of 100 days, the lighter one 95.");
    }

    private static Component head(ForecastState state) {
        Picker metrics = new Picker("", state.metric().label());
        for (OutlookMetric metric : OutlookMetric.values()) {
            metrics.choice(metric.label(), state.with(metric).address().toString(), metric == state.metric());
        }
        Segments twin = new Segments("Show the forecast as")
                .option("Chart", state.asTable(false).address().toString(), !state.table())
                .option("Table", state.asTable(true).address().toString(), state.table());
        Div head = new Div(new H2("Next 30 days"), metrics, Words.space(), twin);
        head.addClassNames("vt-pane-head", "left");
        return head;
    }

    private TrendChart chart(Outlook.Told told) {
        List<TrendChart.Point> past =
                told.past().stream().map(day -> point(day.day(), day.value())).toList();
        List<TrendChart.Range> expected = told.days().stream()
                .map(day -> new TrendChart.Range(
                        point(day.day(), day.expected().value()),
                        day.expected().low80(),
                        day.expected().high80(),
                        day.expected().low95(),
                        day.expected().high95(),
                        words.within80(day.expected())))
                .toList();
        String label = words.metric().label() + " per day: the last " + past.size() + " days, and " + expected.size()
                + " days expected with their range";
        return new TrendChart(label, desk.formats())
                .now(words.metric().label(), past)
                .expected("Expected", expected)
                .drawn();
    }

    private TrendChart.Point point(LocalDate day, BigDecimal value) {
        return new TrendChart.Point(
                desk.dates().brief(day),
                desk.dates().near(day),
                value,
                words.exact(value),
                false,
                day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    private Div table(Outlook.Told told) {
        Div twin = new Div(new DataTable<Outlook.Day>(words.metric().label() + " expected per day")
                .compact()
                .text("Day", day -> desk.dates().near(day.day()))
                .figure("Expected", day -> words.exact(day.expected().value()))
                .figure("80 of 100 days", day -> words.within80(day.expected()))
                .figure("95 of 100 days", day -> words.within95(day.expected()), "wide")
                .rows(told.days()));
        twin.addClassName("vt-twin");
        return twin;
    }
}
