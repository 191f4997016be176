package io.vitrine.ui.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A change: arrow, then words; the colour comes third and says good or bad. */
public final class ChangeWords extends Span {

    public ChangeWords(Change change) {
        addClassNames("vt-change", tone(change));
        add(arrow(change).small(), new Text(change.words()));
    }

    private static String tone(Change change) {
        return change.direction() == Change.Direction.FLAT ? "vt-flat" : change.good() ? "vt-up" : "vt-down";
    }

    private static Glyph arrow(Change change) {
        return switch (change.direction()) {
            case UP -> Glyph.ARROW_UP;
            case DOWN -> Glyph.ARROW_DOWN;
            case FLAT -> Glyph.ARROW_RIGHT;
        };
    }
}
