package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure: label, value, how it moved against what, basis, and the door into its rows. It can be shown anew in place.
 */
public final class FigureTile extends Div {

    private final Div value = new Div();
    private final Div change = new Div();
    private final Span spark = new Span();
    private final Div door = new Div();

    public FigureTile(String label, Component... about) {
        addClassNames("vt-pane", "vt-fig");
        Div name = new Div(new Span(label));
        name.addClassName("k");
        name.add(about);
        value.addClassName("v");
        change.addClassName("d");
        door.addClassName("door");
        add(name, value, change);
    }

    public FigureTile value(String text) {
        value.setText(text);
        return this;
    }

    /** The value is a name or a lesser figure, in a smaller size; or the page's own figure, in a larger one. */
    public FigureTile size(String size) {
        value.addClassName(size);
        return this;
    }

    /** Says that there is nothing to count from; never a zero. */
    public FigureTile noData() {
        value.setText("no data");
        value.addClassName("none");
        return this;
    }

    public FigureTile change(Change moved, String against) {
        change.removeAll();
        change.add(new ChangeWords(moved), new Span(against));
        return this;
    }

    public FigureTile note(String text) {
        change.removeAll();
        change.add(new Span(text));
        return this;
    }

    /** The last values, oldest first. */
    public FigureTile latest(List<BigDecimal> values) {
        spark.removeAll();
        spark.add(new Sparkline(values, 92, 30, true));
        add(spark);
        return this;
    }

    /** Basis on the left, the door into the rows on the right. */
    public FigureTile door(String basis, Link rows) {
        door.removeAll();
        rows.add(new Span("\u00a0›"));
        door.add(new Span(basis), rows);
        add(door);
        return this;
    }
}
