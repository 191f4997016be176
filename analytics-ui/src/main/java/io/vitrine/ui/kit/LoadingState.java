package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A table that is on its way: bars in the final layout, seen only when it takes longer than 300 ms. */
public final class LoadingState extends Div {

    private static final String[] WIDTHS = {"62%", "78%", "50%"};

    public LoadingState(String what, int rows) {
        addClassNames("vt-loading", "vt-body", "vt-stack");
        getElement().setAttribute("role", "status");
        add(Words.span(what + " is being read", "vt-sr"));
        for (int row = 0; row < rows; row++) {
            Span bar = Words.span("", "vt-sk");
            bar.getStyle().setWidth(WIDTHS[row % WIDTHS.length]);
            add(bar);
        }
    }
}
