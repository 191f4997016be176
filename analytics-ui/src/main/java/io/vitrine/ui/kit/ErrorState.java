package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;

/** Something failed: what, what is safe, a way to try again, and the id to report. */
public final class ErrorState extends Div {

    public ErrorState(String failed, String safe, String id, Runnable again) {
        addClassName("vt-state");
        getElement().setAttribute("role", "alert");
        Div actions = new Div(new Action(Glyph.REFRESH, "Try again").does(again), Words.quiet("Report with id " + id));
        actions.addClassNames("acts", "vt-row");
        add(new Status(Status.Kind.NOW, failed), Words.paragraph(safe), actions);
    }
}
