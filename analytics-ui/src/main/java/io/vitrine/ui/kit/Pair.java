package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The mark of the rule of two people: one circle full and one awaited, or both full when it is done. */
public final class Pair extends Span {

    public Pair(boolean done) {
        addClassName("vt-two-mark");
        if (done) {
            addClassName("done");
        }
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", done ? "Two people agreed" : "Waits for a second person");
        getElement().appendChild(new Element("i"), new Element("i"));
    }
}
