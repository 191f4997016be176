package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A horizontal bar filled to a share. */
public final class Bar extends Span {

    private final Element filled = new Element("i");

    public Bar() {
        addClassName("vt-barh");
        getElement().appendChild(filled);
    }

    /** @param percent 0 to 100 */
    public Bar fill(int percent) {
        filled.getStyle().set("width", Math.min(Math.max(percent, 0), 100) + "%");
        return this;
    }
}
