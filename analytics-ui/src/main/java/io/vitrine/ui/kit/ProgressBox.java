package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Long work on its way: how far, how many, and that it runs on when one leaves. */
public final class ProgressBox extends Div {

    private final Span share = Words.quiet("");
    private final Bar bar = new Bar();
    private final Span words = Words.quiet("");

    public ProgressBox(String title) {
        addClassNames("vt-box", "vt-body");
        Div head = new Div(Words.strong(title), Words.space(), share);
        head.addClassName("vt-row");
        bar.getStyle().setMargin("8px 0");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", title);
        add(head, bar, words);
    }

    /** @param percent 0 to 100; below 0 when the end is not known yet */
    public ProgressBox show(int percent, String text) {
        share.setText(percent < 0 ? "" : percent + "\u00a0%");
        bar.fill(Math.max(percent, 0));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", "100");
        bar.getElement().setAttribute("aria-valuenow", Integer.toString(Math.max(percent, 0)));
        words.setText(text);
        return this;
    }
}
