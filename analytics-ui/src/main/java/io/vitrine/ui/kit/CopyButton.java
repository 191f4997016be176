package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Puts a text on the clipboard and says so. */
public final class CopyButton extends NativeButton {

    private CopyButton(Glyph glyph, String word, String text, boolean small) {
        addClassName("vt-btn");
        if (small) {
            addClassName("s");
        }
        Span said = Words.span(word, "said");
        said.getElement().setAttribute("aria-live", "polite");
        add(small ? glyph.small() : glyph.icon(), said);
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-copy", text);
    }

    /** Copies the text. */
    public static CopyButton of(String text) {
        return new CopyButton(Glyph.COPY, "Copy", text, true);
    }

    /** Copies the address of the page, which holds all of its state. */
    public static CopyButton link() {
        return new CopyButton(Glyph.LINK, "Copy link", "#", false);
    }
}
