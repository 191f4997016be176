package io.vitrine.ui.owner.sso;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;
import java.util.function.Consumer;

/** Removes a provider in two steps: the first says what will stop. */
final class Removal extends Div {

    private final transient Consumer<String> work;
    private final String name;
    private final String effect;
    private final String warning;
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final Div body = new Div();

    /**
     * @param name of the provider
     * @param effect what it leads to, in one sentence
     * @param warning who is struck by it
     * @param work takes the reason
     */
    Removal(String name, String effect, String warning, Consumer<String> work) {
        this.name = name;
        this.effect = effect;
        this.warning = warning;
        this.work = work;
        body.addClassName("vt-form");
        add(body);
        offer();
    }

    /** In a box of its own. */
    Box boxed() {
        return new Box("Remove").padded(this);
    }

    private void offer() {
        body.removeAll();
        body.add(
                Words.paragraph(effect, "vt-mut"),
                row(Action.grave("Remove " + name).does(this::warn)));
    }

    private void warn() {
        body.removeAll();
        body.add(
                Note.warn(new Span(warning)),
                reason,
                told,
                row(Action.grave("Yes, remove " + name).does(this::remove), new Action("Keep it").does(this::offer)));
    }

    private void remove() {
        told.trying(() -> work.accept(reason.getValue()));
    }

    private static Div row(Action... actions) {
        Div row = new Div(actions);
        row.addClassNames("vt-row", "vt-wrap");
        return row;
    }
}
