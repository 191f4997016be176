package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.client.Clients;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The keys and clients of the business. */
@Route(value = "owner/keys", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_KEYS)
@Dependent
public class KeysView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ApiKeys keys;
    private final transient Clients clients;
    private final transient Hosts hosts;
    private final transient Clock clock;

    @Inject
    KeysView(ApiKeys keys, Clients clients, Hosts hosts, Clock clock) {
        this.keys = keys;
        this.clients = clients;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        Examples examples = new Examples(hosts.urlOf(desk.business().slug()));
        Anchor make = Action.link(Glyph.PLUS, "Make key", "/app/owner/keys/new");
        make.addClassName("p");
        removeAll();
        add(new PageHead("Keys and clients")
                .basis(
                        "How programs reach the business. Each does what its scopes say, never more than its person may.")
                .actions(Action.link(Glyph.PLUG, "Register client", "/app/owner/keys/clients/new"), make));
        Div blocks = new Div(
                new KeyTable(keys.list(), desk, clock.instant(), examples),
                new ClientTable(clients.list(), desk, examples));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(blocks);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Keys and clients");
    }
}
