package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;

/** The OAuth clients of the business. */
final class ClientTable extends Div {

    ClientTable(List<OAuthClient> clients, Desk desk, Examples examples) {
        Box box = new Box("OAuth clients", Words.space(), Words.quiet("For programs of others"));
        add(clients.isEmpty() ? box.with(nothing(examples)) : box.with(table(clients, desk)));
    }

    private static Component table(List<OAuthClient> clients, Desk desk) {
        return new DataTable<OAuthClient>("OAuth clients")
                .column(
                        "Name",
                        client -> ProgramFacts.named(
                                new Link("owner/keys/clients/" + client.id(), client.name()),
                                client.id().toString()))
                .text("Kind", client -> client.confidential() ? "Confidential" : "Public", "wide")
                .text("Scopes", client -> ProgramFacts.scopes(client.scopes()), "wide")
                .text("Answers for it", OAuthClient::maker, "wide")
                .figure("People", client -> desk.formats().count(client.people()))
                .column("Last used", client -> used(client, desk), "vt-nowrap")
                .rows(clients);
    }

    private static Component used(OAuthClient client, Desk desk) {
        return client.lastUsedAt()
                .<Component>map(moment -> new Span(desk.dates().recent(moment)))
                .orElseGet(() -> Words.span("never", "vt-mut"));
    }

    private static EmptyState nothing(Examples examples) {
        return new EmptyState(
                "No clients yet",
                "A bookkeeping or delivery service that your people allow to work in their names, or that works on its"
                        + " own, is registered here and gets tokens:",
                new CodeBlock("How a client gets a token", examples.client("cli_...")));
    }
}
