package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.problem.Problem;

/** The place of a form where it says what became of it. */
public final class Told extends Div {

    /** Runs the work; a refusal is shown with its cure. */
    public void trying(Runnable work) {
        try {
            removeAll();
            work.run();
        } catch (Problem refused) {
            failed(refused);
        }
    }

    public void failed(Problem refused) {
        removeAll();
        String cure = refused.errors().isEmpty()
                ? refused.detail()
                : refused.errors().get(0).cure();
        add(Note.failed(Words.strong(refused.title() + "."), new Span(" " + cure)));
    }

    public void done(String words) {
        removeAll();
        Note note = Note.done(new Span(words));
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
