package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;

/** The bar at the foot of a form that is longer than the screen: what became of it, and the button that writes it. */
final class SaveBar extends Div {

    private final Div said = new Div();

    SaveBar(String words, Runnable save) {
        addClassName("vt-savebar");
        said.addClassName("vt-space");
        add(said, Action.primary(words).does(save));
    }

    void say(Told told) {
        said.removeAll();
        said.add(told);
    }

    /** @param action what can be done about it, or nothing */
    void warn(String words, Action... action) {
        said.removeAll();
        Div line = new Div(Words.span(words));
        line.addClassNames("vt-row", "vt-wrap");
        line.add(action);
        Note note = Note.warn(line);
        note.getElement().setAttribute("role", "alert");
        said.add(note);
    }
}
