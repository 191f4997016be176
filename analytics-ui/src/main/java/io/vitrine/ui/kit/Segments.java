package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;

/** Two or three ways to see the same thing, side by side, such as Chart and Table; each is a link. */
public final class Segments extends Div {

    public Segments(String purpose) {
        addClassName("vt-seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", purpose);
    }

    public Segments option(String text, String address, boolean shown) {
        add(new Link(address, text).current(shown));
        return this;
    }
}
