package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A state: shape and word; the colour comes third. */
public final class Status extends Span {

    /** The six kinds of states, each with its shape. */
    public enum Kind {
        /** Ended or neutral. */
        NEUTRAL(""),
        WAITING("info"),
        RUNNING("run"),
        GOOD("ok"),
        SOON("warn"),
        NOW("bad");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    public Status(Kind kind, String word) {
        super(word);
        addClassName("vt-st");
        if (!kind.style.isEmpty()) {
            addClassName(kind.style);
        }
    }
}
