package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Anchor;

/** A link to another view of the portal, its state in the address; opens without loading the page anew. */
public final class Link extends Anchor {

    /** @param address below {@code /app/}, with its query */
    public Link(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }

    /** Marks the link as the one that is shown now. */
    public Link current(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        }
        return this;
    }
}
