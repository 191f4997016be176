package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.apikey.ApiKey;
import io.vitrine.identity.apikey.ApiKeyId;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.program.Overlap;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One key: what it does, a new secret for it, its end. */
@Route(value = "owner/keys/:key", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_KEYS)
@Dependent
public class KeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ApiKeys keys;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private String name = "";

    @Inject
    KeyView(ApiKeys keys, Hosts hosts, Clock clock) {
        this.keys = keys;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ApiKeyId> id = event.getRouteParameters().get("key").flatMap(ApiKeyId::parse);
        Optional<ApiKey> found = id.flatMap(wanted ->
                keys.list().stream().filter(key -> key.id().equals(wanted)).findFirst());
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ApiKey key) {
        Desk desk = Desk.current(clock);
        name = key.name();
        removeAll();
        add(head(key));
        Div blocks = new Div(new KeyFacts(key, desk, clock.instant()));
        lost(key).ifPresent(blocks::add);
        blocks.add(
                new Rotating(overlap -> rotate(key, overlap)),
                new Ending(key.name(), effect(key, desk), () -> keys.revoke(key.id())));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(blocks);
    }

    private static PageHead head(ApiKey key) {
        return new PageHead(key.name()).basis(key.shown()).below(new Link("owner/keys", "Keys and clients"));
    }

    private void rotate(ApiKey key, Overlap overlap) {
        SecretShown shown = new SecretShown(
                keys.rotate(key.id(), overlap).secret(),
                new Examples(hosts.urlOf(Desk.current(clock).business().slug())).key(key.scopes()));
        removeAll();
        add(head(key), shown);
    }

    private static Optional<Component> lost(ApiKey key) {
        Set<Permission> lost = EnumSet.noneOf(Permission.class);
        lost.addAll(key.scopes());
        lost.removeAll(key.present());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.warn(new Span(key.maker() + ", who answers for this key, no longer holds "
                        + ProgramFacts.scopes(lost) + ". Draw a new secret to answer for it yourself.")));
    }

    private static String effect(ApiKey key, Desk desk) {
        return "What stops at once: %s. Last used: %s. This cannot be undone; a new key has a new secret."
                .formatted(ProgramFacts.deeds(key.scopes()), ProgramFacts.used(key.lastUsedAt(), desk.dates()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(name);
    }
}
