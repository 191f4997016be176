package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Nothing to show: what is missing, why, and the next step. */
public final class EmptyState extends Div {

    public EmptyState(String missing, String why, Component... next) {
        addClassName("vt-state");
        add(Words.strong(missing), Words.paragraph(why));
        if (next.length > 0) {
            Div actions = new Div(next);
            actions.addClassName("acts");
            add(actions);
        }
    }
}
