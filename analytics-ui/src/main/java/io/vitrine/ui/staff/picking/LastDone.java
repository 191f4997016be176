package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.picking.PickLine;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;

/** The line that was done last, with a way back. */
final class LastDone extends Div {

    LastDone(PickLine line, Runnable undo) {
        Action back = Action.quiet("Undo").small().does(undo);
        back.getElement().setAttribute("aria-label", "Undo " + line.sku());
        Div row = new Div(
                new Span(
                        Words.strong(line.bin().isEmpty() ? line.sku() : line.bin()),
                        new Span(" " + line.name() + ", " + line.picked() + " of " + line.wanted())),
                Words.space(),
                back);
        row.addClassName("vt-row");
        Note note = Note.done(row);
        note.addClassName("vt-viewing");
        note.getStyle().set("margin-bottom", "0");
        add(note);
    }
}
