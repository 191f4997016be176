package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;

/** Revokes something in two steps: the first says what will stop. */
final class Ending extends Div {

    private final Div body = new Div();
    private final String name;
    private final String effect;
    private final transient Runnable revoke;

    Ending(String name, String effect, Runnable revoke) {
        this.name = name;
        this.effect = effect;
        this.revoke = revoke;
        body.addClassName("vt-stack4");
        add(new Box("Revoke").padded(body));
        offer();
    }

    private void offer() {
        body.removeAll();
        body.add(
                Words.paragraph("Ends it for good, on every node within a minute.", "vt-mut"),
                row(Action.grave("Revoke " + name).does(this::warn)));
    }

    private void warn() {
        body.removeAll();
        body.add(
                Note.warn(new Span(effect)),
                row(Action.grave("Yes, revoke " + name).does(this::end), new Action("Keep it").does(this::offer)));
    }

    private void end() {
        revoke.run();
        UI.getCurrent().navigate("owner/keys");
    }

    private static Div row(Action... actions) {
        Div row = new Div(actions);
        row.addClassNames("vt-row", "vt-wrap");
        return row;
    }
}
