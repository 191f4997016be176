package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to another view of the portal, its state in the address; opens without loading the page anew. */
public final class Link extends Anchor {

    /** @param address below {@code /app/}, with its query */
    public Link(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }

    /** A link that looks like a button. */
    public static Link button(String words, String address) {
        Link link = new Link(address, words);
        link.addClassName("vt-btn");
        return link;
    }

    /** A link that looks like a button, with an icon. */
    public static Link button(Glyph glyph, String words, String address) {
        Link link = button("", address);
        link.add(glyph.icon(), new Span(words));
        return link;
    }

    /** For the one thing that the page is for. */
    public Link primary() {
        addClassName("p");
        return this;
    }

    /** Marks the link as the one that is shown now. */
    public Link current(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        }
        return this;
    }
}
