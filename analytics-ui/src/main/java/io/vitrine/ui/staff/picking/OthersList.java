package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Question;

/** A list that somebody else walks. */
final class OthersList extends Div {

    OthersList(Runnable takeOver) {
        addClassName("vt-pickcard");
        add(
                new Span("Somebody else walks this list. Take it over when they have stopped."),
                new Action("Take over")
                        .does(() -> new Question(
                                        "Take this list over?",
                                        "It is yours from now on, and the other person can no longer pick from it.")
                                .ask("Take over", takeOver)));
    }
}
