package io.vitrine.ui.owner;

import com.vaadin.flow.component.html.Div;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.TrendChart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table twin of a trend: the same numbers, newest first. */
public final class TrendTable extends Div {

    public TrendTable(
            String caption,
            String period,
            String figure,
            List<TrendChart.Point> points,
            String before,
            List<TrendChart.Point> earlier) {
        addClassName("vt-twin");
        List<Integer> newestFirst = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            newestFirst.add(i);
        }
        Collections.reverse(newestFirst);
        DataTable<Integer> table = new DataTable<Integer>(caption)
                .compact()
                .text(period, i -> points.get(i).title() + (points.get(i).open() ? ", so far" : ""))
                .figure(figure, i -> points.get(i).text());
        if (!earlier.isEmpty()) {
            table.figure(before, i -> i < earlier.size() ? earlier.get(i).text() : "");
        }
        add(table.rows(newestFirst));
    }
}
