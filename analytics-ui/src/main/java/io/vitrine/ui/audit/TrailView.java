package io.vitrine.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.OwnTrail;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.access.ScopeWords;
import io.vitrine.ui.owner.trail.EventWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The trail of the granted days, newest first. */
@Route(value = "audit/trail", layout = AuditLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnTrail trail;
    private final transient OwnGrant grant;
    private final transient Clock clock;

    @Inject
    TrailView(OwnTrail trail, OwnGrant grant, Clock clock) {
        this.trail = trail;
        this.grant = grant;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Outsider.entering(event)) {
            return;
        }
        Desk desk = Desk.current(clock);
        removeAll();
        add(new PageHead("Audit trail")
                .basis(ScopeWords.period(grant.require().scope(), desk.dates()) + ", newest first. Times in "
                        + desk.dates().zoneName() + "."));
        Box box = new Box("Entries");
        box.addClassName("vt-after-head");
        add(box);
        if (!grant.require().scope().trail()) {
            box.with(new EmptyState(
                    "The trail is not part of your access",
                    "An owner of the business can give you a grant that includes it."));
            return;
        }
        Optional<UUID> after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(TrailView::id);
        OwnTrail.Page page = trail.events(after);
        if (page.events().isEmpty()) {
            box.with(new EmptyState("No entries in these days", "Nothing was recorded in the days you were granted."));
            return;
        }
        box.with(table(page, desk));
        page.next().ifPresent(next -> {
            Link older = new Link(
                    Address.of("audit/trail").with("after", next.toString()).toString(), "Older");
            older.addClassNames("vt-btn", "s");
            box.foot(new Span(page.events().size() + " entries on this page"), Words.space(), older);
        });
    }

    private static DataTable<OwnTrail.Event> table(OwnTrail.Page page, Desk desk) {
        return new DataTable<OwnTrail.Event>("Audit trail")
                .compact()
                .text("When", entry -> desk.dates().when(entry.at()), "vt-nowrap")
                .heading()
                .text("Did", entry -> EventWords.action(entry.action()))
                .text("Who", entry -> EventWords.actor(entry.actor(), Map.of()), "wide")
                .text("To", entry -> entry.objectType() + " " + EventWords.end(entry.objectId()), "wide")
                .text("Why", entry -> entry.reason().orElse(""), "wide")
                .rows(page.events());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Audit trail");
    }
}
