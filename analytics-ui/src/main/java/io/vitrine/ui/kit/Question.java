package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;

/** One decision, with at most three fields: it names the thing and the effect. Escape and Cancel leave all as it was. */
public final class Question {

    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Told told = new Told();

    public Question(String title, String effect) {
        H2 head = new H2(title);
        body.addClassName("vt-ask");
        body.add(head, Words.paragraph(effect, "vt-mut"));
        dialog.getElement().setAttribute("aria-label", title);
        dialog.setWidth("480px");
        dialog.setMaxWidth("calc(100vw - 32px)");
        dialog.add(body);
    }

    public Question with(Component... fields) {
        body.add(fields);
        return this;
    }

    /** Where refusals go; fields can be named to it. */
    public Told told() {
        return told;
    }

    /** What the answer does; a refusal is shown, and the question stays. */
    public void ask(String verb, Runnable work) {
        ask(Action.primary(verb), work);
    }

    /** The same for what takes something away: in red words, never the default. */
    public void askGravely(String verb, Runnable work) {
        ask(Action.grave(verb), work);
    }

    private void ask(Action yes, Runnable work) {
        Action no = new Action("Cancel").does(dialog::close);
        yes.does(() -> told.trying(() -> {
            work.run();
            dialog.close();
        }));
        Div actions = yes.hasClassName("bad") ? new Div(yes, Words.space(), no) : new Div(Words.space(), no, yes);
        actions.addClassNames("vt-row", "vt-wrap");
        body.add(told, actions);
        dialog.open();
        Optional.of(no).filter(button -> yes.hasClassName("bad")).ifPresent(Action::focus);
    }
}
