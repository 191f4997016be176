package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.RegisteredMetric;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of one figure after the other. */
@ApplicationScoped
class MetricPages {

    @Inject
    FactRows rows;

    List<MetricRow> read(List<RegisteredMetric> made, MetricQuestion question, RowPlace after, int limit) {
        List<MetricRow> page = new ArrayList<>();
        for (int i = Math.max(after.figure(), 0); i < made.size() && page.size() < limit; i++) {
            RowPlace place = i == after.figure() ? after : RowPlace.before(i, question.period());
            if (made.get(i).source().isPresent()) {
                page.addAll(rows.page(made.get(i), question, place, limit - page.size()));
            }
        }
        return page;
    }

    void each(List<RegisteredMetric> made, MetricQuestion question, Consumer<MetricRow> reader) {
        made.stream()
                .filter(metric -> metric.source().isPresent())
                .forEach(metric -> rows.each(metric, question, reader));
    }

    static RowPlace place(List<RegisteredMetric> made, MetricRow row) {
        int figure = made.stream().map(RegisteredMetric::id).toList().indexOf(row.metric());
        return RowPlace.after(figure, row);
    }
}
