package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button: verb and object. A page has at most one primary one, and it stands last. */
public final class Action extends NativeButton {

    public Action(String text) {
        addClassName("vt-btn");
        getElement().setAttribute("type", "button");
        add(new Span(text));
    }

    public Action(Glyph glyph, String text) {
        this(text);
        addComponentAsFirst(glyph.icon());
    }

    public static Action primary(String text) {
        Action action = new Action(text);
        action.addClassName("p");
        return action;
    }

    /** Without an outline, for what matters less. */
    public static Action quiet(String text) {
        Action action = new Action(text);
        action.addClassName("t");
        return action;
    }

    /** For what takes something away: red words, never the page's primary button. */
    public static Action grave(String text) {
        Action action = new Action(text);
        action.addClassName("bad");
        return action;
    }

    public Action small() {
        addClassName("s");
        return this;
    }

    public Action does(Runnable work) {
        addClickListener(click -> work.run());
        return this;
    }

    /** A link that looks like a button, for downloads and moves that have an address. */
    public static Anchor link(Glyph glyph, String text, String address) {
        Anchor anchor = new Anchor(address);
        anchor.addClassName("vt-btn");
        anchor.add(glyph.icon(), new Span(text));
        return anchor;
    }
}
