package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A tinted tag, for counts and for what has been verified; states are {@link Status}. */
public final class Tag extends Span {

    public Tag(String text) {
        super(text);
        addClassNames("vt-tag", "acc");
    }
}
