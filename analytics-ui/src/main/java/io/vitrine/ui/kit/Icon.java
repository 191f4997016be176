package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A drawing from {@code icons.svg}, in the colour of the text around it. */
public final class Icon extends Span {

    Icon(String symbol, boolean small) {
        addClassName("vt-icon");
        if (small) {
            addClassName("s");
        }
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 20 20'><use href='%s#%s'/></svg>"
                                .formatted(Assets.url("icons.svg"), symbol));
    }
}
