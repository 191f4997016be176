package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.ui.kit.Pane;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;

/** What a client may ask for, and who lets it. */
final class ClientFacts extends Panes {

    ClientFacts(OAuthClient client, Desk desk) {
        super(Cut.FOUR);
        add(
                pane(
                        "May ask for",
                        ProgramFacts.scopes(client.scopes()),
                        "never more than the person in whose name it works"),
                pane(
                        "Kind",
                        client.confidential() ? "Confidential" : "Public",
                        client.confidential() ? client.shown() : "no secret; works in people's names only"),
                pane(
                        "Answers for it",
                        client.maker(),
                        "registered " + desk.dates().when(client.createdAt())),
                pane(
                        "Last used",
                        ProgramFacts.used(client.lastUsedAt(), desk.dates()),
                        desk.formats().count(client.people())
                                + (client.people() == 1 ? " person lets it" : " people let it")));
    }

    private static Pane pane(String title, String fact, String more) {
        return new Pane(title).with(new Span(fact), Words.paragraph(more, "vt-sm", "vt-mut", "vt-break"));
    }
}
