package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.NativeButton;

/** A small button of an icon alone, for rows that repeat it; its words are read out and shown as a hint. */
public final class IconAction extends NativeButton {

    public IconAction(Glyph glyph, String words, Runnable work) {
        addClassName("vt-ib");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
        add(glyph.icon());
        addClickListener(click -> work.run());
    }
}
