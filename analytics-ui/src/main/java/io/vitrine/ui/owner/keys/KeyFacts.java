package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.apikey.ApiKey;
import io.vitrine.ui.kit.Pane;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.time.Instant;

/** What a key does, for whom, and how long. */
final class KeyFacts extends Panes {

    KeyFacts(ApiKey key, Desk desk, Instant now) {
        super(Cut.FOUR);
        add(
                pane("Does", new Span(ProgramFacts.scopes(key.scopes())), "at the locations of who answers for it"),
                pane(
                        "Answers for it",
                        new Span(key.maker()),
                        "made " + desk.dates().when(key.createdAt())),
                pane("Last used", new Span(ProgramFacts.used(key.lastUsedAt(), desk.dates())), "noted once a minute"),
                pane(
                                "Works until",
                                new Span(ProgramFacts.ends(key.expiresAt(), desk.dates())),
                                key.oldUntil()
                                        .map(end -> "the secret before until "
                                                + desk.dates().when(end))
                                        .orElse("one secret"))
                        .with(ProgramFacts.state(key, now)));
    }

    private static Pane pane(String title, Component fact, String more) {
        return new Pane(title).with(fact, Words.paragraph(more, "vt-sm", "vt-mut"));
    }
}
