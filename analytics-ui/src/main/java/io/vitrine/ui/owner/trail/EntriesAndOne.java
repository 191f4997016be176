package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The list, and beside it the entry that was opened; on a narrow screen above it, and brought into sight. */
final class EntriesAndOne extends Div {

    EntriesAndOne(TrailTable table, Optional<EntryBox> entry) {
        entry.ifPresentOrElse(
                box -> {
                    addClassName("vt-beside");
                    add(table, box);
                    box.getElement().executeJs("if (innerWidth <= 1000) this.scrollIntoView()");
                },
                () -> add(table));
    }
}
