package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The list, and beside it the entry that was opened; above it on a narrow screen, and always in sight. */
final class EntriesAndOne extends Div {

    private static final String IN_SIGHT = "const top = this.getBoundingClientRect().top;"
            + "if (top < 60 || top > innerHeight / 2) this.scrollIntoView()";

    EntriesAndOne(TrailTable table, Optional<EntryBox> entry) {
        entry.ifPresentOrElse(
                box -> {
                    addClassName("vt-beside");
                    add(table, box);
                    box.getElement().executeJs(IN_SIGHT);
                },
                () -> add(table));
    }
}
