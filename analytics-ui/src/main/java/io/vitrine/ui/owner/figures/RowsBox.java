package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import java.util.Optional;

/** The rows behind the figure, a page at a time, and whether all of them together are the figure. */
final class RowsBox extends Div {

    private final transient DrillDown rows;
    private final transient Formats formats;

    RowsBox(DrillDown rows, FigureState state, Desk desk) {
        this.rows = rows;
        this.formats = desk.formats();
        Box box = new Box(rows(rows.rowCount()), Words.space(), Words.quiet("Newest first"));
        if (rows.rows().isEmpty()) {
            box.with(new EmptyState("Nothing in this period", "Nothing was recorded that this figure counts."));
        } else {
            box.with(new RowsTable(rows, desk).table()).foot(foot(state));
        }
        add(box);
    }

    private String rows(long count) {
        return formats.count(count) + (count == 1 ? " row" : " rows");
    }

    private Component[] foot(FigureState state) {
        Div pages = new Div(new Span(formats.count(rows.rows().size()) + " of " + formats.count(rows.rowCount())));
        pages.addClassName("vt-row");
        if (state.after().isPresent()) {
            pages.add(page("Newest", state.at(Optional.empty())));
        }
        rows.next().ifPresent(next -> pages.add(page("Older", state.at(Optional.of(next)))));
        return new Component[] {proof(), Words.space(), pages};
    }

    private static Link page(String word, FigureState state) {
        Link link = new Link(state.address().toString(), word);
        link.addClassNames("vt-btn", "s");
        return link;
    }

    private Component proof() {
        if (rows.metric() == Metric.AVERAGE_ORDER_VALUE) {
            return proved("The sum divided by the " + rows(rows.rowCount()) + " is the figure");
        }
        if (rows.sum().compareTo(rows.figure()) == 0) {
            return proved(
                    Readings.isMoney(rows.metric())
                            ? "The sum equals the figure, to the cent"
                            : "The number of rows equals the figure");
        }
        return new Status(
                Status.Kind.SOON,
                "The rows come to " + Readings.text(rows.metric(), rows.sum(), formats)
                        + "; the figure follows within seconds");
    }

    private static Component proved(String words) {
        Span proof = new Span(Glyph.CHECK.small(), new Span(words));
        proof.addClassName("vt-ok");
        return proof;
    }
}
