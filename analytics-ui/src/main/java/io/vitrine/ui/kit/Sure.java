package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A button for what takes something away: it asks once more in its place, naming the effect, and what is refused is said there. */
public final class Sure extends Div {

    private final String words;
    private final String question;
    private final String act;
    private final transient Runnable work;
    private final Complaint complaint = new Complaint();

    /**
     * @param question what is about to happen
     * @param act the words of the button that does it
     */
    public Sure(String words, String question, String act, Runnable work) {
        this.words = words;
        this.question = question;
        this.act = act;
        this.work = work;
        addClassName("vt-sure");
        offer(false);
    }

    private void offer(boolean back) {
        removeAll();
        Action action = Action.grave(words).does(this::ask);
        add(action);
        if (back) {
            action.focus();
        }
    }

    private void ask() {
        removeAll();
        Span asked = new Span(question);
        asked.getElement().setAttribute("role", "status");
        Action keep = new Action("Keep").does(() -> offer(true));
        Div row = new Div(asked, keep, Action.grave(act).does(() -> complaint.attempt(work)));
        row.addClassNames("vt-row", "vt-wrap");
        add(row, complaint);
        keep.focus();
    }
}
