package io.vitrine.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Note;

/** What the last scan or tap was; what is wrong is said loudly. */
public final class Said extends Div {

    /** Does the work; a refusal is said here. */
    public void trying(Runnable work) {
        try {
            removeAll();
            work.run();
        } catch (Problem refused) {
            String cure = refused.errors().isEmpty()
                    ? refused.detail()
                    : refused.errors().get(0).cure();
            wrong(refused.title() + ". " + cure);
        }
    }

    public void wrong(String words) {
        removeAll();
        Note note = Note.failed(new Span(words));
        note.addClassName("vt-loud");
        add(note);
    }

    public void right(String words) {
        removeAll();
        Note note = Note.done(new Span(words));
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
