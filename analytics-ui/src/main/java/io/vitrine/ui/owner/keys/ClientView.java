package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Overlap;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** One client: what it may ask for, where its answers go, a new secret for it, its end. */
@Route(value = "owner/keys/clients/:client", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_KEYS)
@Dependent
public class ClientView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clients clients;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private String name = "";

    @Inject
    ClientView(Clients clients, Hosts hosts, Clock clock) {
        this.clients = clients;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ClientId> id = event.getRouteParameters().get("client").flatMap(ClientId::parse);
        Optional<OAuthClient> found = id.flatMap(wanted -> clients.list().stream()
                .filter(client -> client.id().equals(wanted))
                .findFirst());
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OAuthClient client) {
        Desk desk = Desk.current(clock);
        name = client.name();
        removeAll();
        add(head(client));
        Div blocks = new Div(new ClientFacts(client, desk), new HowToConnect(client, examples(desk)));
        if (client.confidential()) {
            blocks.add(new Rotating(overlap -> rotate(client, overlap)));
        }
        blocks.add(new Ending(client.name(), effect(client, desk), () -> clients.revoke(client.id())));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(blocks);
    }

    private static PageHead head(OAuthClient client) {
        return new PageHead(client.name())
                .basis(client.id().toString())
                .below(new Link("owner/keys", "Keys and clients"));
    }

    private void rotate(OAuthClient client, Overlap overlap) {
        clients.rotate(client.id(), overlap).secret().ifPresent(secret -> {
            SecretShown shown = new SecretShown(
                    secret, examples(Desk.current(clock)).client(client.id().toString()));
            removeAll();
            add(head(client), shown);
        });
    }

    private Examples examples(Desk desk) {
        return new Examples(hosts.urlOf(desk.business().slug()));
    }

    private static String effect(OAuthClient client, Desk desk) {
        String people = client.people() == 1 ? "1 person has" : desk.formats().count(client.people()) + " people have";
        return "%s allowed it to work in their names; all of that ends at once, and so does what it does on its own. Last used: %s. This cannot be undone."
                .formatted(people, ProgramFacts.used(client.lastUsedAt(), desk.dates()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(name);
    }
}
