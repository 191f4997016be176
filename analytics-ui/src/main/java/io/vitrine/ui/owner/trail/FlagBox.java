package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import io.vitrine.identity.oversight.Unusual;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Map;

/** Unusual access as it was flagged to all owners, with the rules that flag it. */
final class FlagBox extends Div {

    private static final String RULES =
            "Flagged to every owner by mail: ten failed sign-ins within ten minutes; evidence or"
                    + " figures taken away between 22 and 6 o'clock or from an address that the person never used; people, roles,"
                    + " keys or grants changed from such an address.";

    FlagBox(List<Unusual> flags, Desk desk, Map<String, String> names) {
        if (flags.isEmpty()) {
            add(Note.info(Words.strong("No unusual access"), Words.paragraph(RULES)));
            return;
        }
        add(new Box("Unusual access")
                .with(new DataTable<Unusual>("Unusual access, newest first")
                        .text("When", flag -> desk.dates().recent(flag.at()), "vt-nowrap")
                        .text("What", Unusual::sentence)
                        .text("Who", flag -> EventWords.actor(flag.actor(), names), "wide")
                        .rows(flags))
                .foot(Words.quiet(RULES)));
    }
}
