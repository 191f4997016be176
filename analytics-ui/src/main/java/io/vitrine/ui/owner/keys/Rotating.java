package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.program.Overlap;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Words;
import java.time.Duration;
import java.util.function.Consumer;

/** Draws a new secret, with or without time for the old one. */
final class Rotating extends Div {

    private enum Old {
        AT_ONCE("ends at once", 0),
        HOUR("works for one hour", 1),
        DAY("works for one day", 24),
        WEEK("works for seven days", 168);

        private final String words;
        private final int hours;

        Old(String words, int hours) {
            this.words = words;
            this.hours = hours;
        }

        Overlap overlap() {
            return new Overlap(Duration.ofHours(hours));
        }
    }

    private final Select<Old> old = new Select<>();
    private final transient Consumer<Overlap> rotate;

    Rotating(Consumer<Overlap> rotate) {
        this.rotate = rotate;
        old.setLabel("The old secret");
        old.setItems(Old.values());
        old.setItemLabelGenerator(choice -> choice.words);
        old.setValue(Old.DAY);
        Div body = new Div(
                Words.paragraph(
                        "Draw a new secret now and then, and at once when somebody may have seen it. You answer for what"
                                + " the new one does; it never does more than you may.",
                        "vt-mut"),
                old,
                new Action("Draw a new secret").does(this::draw));
        body.addClassName("vt-form");
        add(new Box("New secret").padded(body));
    }

    private void draw() {
        old.setInvalid(false);
        try {
            rotate.accept(old.getValue().overlap());
        } catch (Problem problem) {
            old.setErrorMessage(
                    problem.errors().isEmpty()
                            ? problem.detail()
                            : problem.errors().get(0).cure());
            old.setInvalid(true);
        }
    }
}
