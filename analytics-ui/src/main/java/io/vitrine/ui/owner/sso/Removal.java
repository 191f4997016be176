package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.sso.Provider;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;

/** Removes the provider in two steps: the first says what will stop. */
final class Removal extends Div {

    private final transient SingleSignOn singleSignOn;
    private final transient Runnable removed;
    private final String name;
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final Div body = new Div();

    Removal(SingleSignOn singleSignOn, Provider provider, Runnable removed) {
        this.singleSignOn = singleSignOn;
        this.removed = removed;
        this.name = provider.name();
        body.addClassName("vt-form");
        add(new Box("Remove").padded(body));
        offer();
    }

    private void offer() {
        body.removeAll();
        body.add(
                Words.paragraph("The button disappears, and everybody signs in with the own password.", "vt-mut"),
                row(Action.grave("Remove " + name).does(this::warn)));
    }

    private void warn() {
        body.removeAll();
        body.add(
                Note.warn(new Span("Whoever is signed in through " + name
                        + " is signed out now. Who has never used the own password asks for a new one under Forgot the"
                        + " password.")),
                reason,
                told,
                row(Action.grave("Yes, remove " + name).does(this::remove), new Action("Keep it").does(this::offer)));
    }

    private void remove() {
        told.trying(() -> {
            singleSignOn.remove(reason.getValue());
            removed.run();
        });
    }

    private static Div row(Action... actions) {
        Div row = new Div(actions);
        row.addClassNames("vt-row", "vt-wrap");
        return row;
    }
}
