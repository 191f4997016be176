package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongConsumer;

/** A number of pieces between nothing and a most, by minus and plus. */
public final class Stepper extends Div {

    private final Span shown = new Span();
    private final Action less;
    private final Action more;
    private final long most;
    private final String of;
    private long value;

    /** @param thing what is counted, for screen readers */
    public Stepper(String thing, long value, long most, String of, LongConsumer changed) {
        this.most = most;
        this.of = of;
        addClassName("vt-stepper");
        less = new Action(Glyph.MINUS, "").does(() -> step(-1, changed));
        less.getElement().setAttribute("aria-label", "One less of " + thing);
        more = new Action(Glyph.PLUS, "").does(() -> step(1, changed));
        more.getElement().setAttribute("aria-label", "One more of " + thing);
        shown.getElement().setAttribute("aria-live", "polite");
        add(less, shown, more);
        show(value);
    }

    public long value() {
        return value;
    }

    public void show(long pieces) {
        value = pieces;
        shown.removeAll();
        shown.add(Words.strong(Long.toString(pieces)), new Span(" " + of));
        less.setEnabled(pieces > 0);
        more.setEnabled(pieces < most);
    }

    private void step(long by, LongConsumer changed) {
        long wanted = value + by;
        if (wanted >= 0 && wanted <= most) {
            show(wanted);
            changed.accept(wanted);
        }
    }
}
