package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** All that ever happened to one object. */
@Route(value = "owner/trail/history/:object", layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Trail trail;
    private final transient MemberNames members;
    private final transient Clock clock;
    private String title = "History";

    @Inject
    HistoryView(Trail trail, MemberNames members, Clock clock) {
        this.trail = trail;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String object = event.getRouteParameters().get("object").orElse("");
        Desk desk = Desk.current(clock);
        TrailState state = TrailState.read(
                        "owner/trail/history/" + object, event.getLocation().getQueryParameters(), desk.today())
                .about(object);
        TrailPage page = trail.search(state.search(desk.business().zone()));
        if (page.events().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Map<String, String> names = members.byKey();
        title = "History of " + page.events().get(0).objectType() + " " + EventWords.end(object);
        removeAll();
        Div content = new Div(new EntriesAndOne(
                new TrailTable(page, state, desk, names, true),
                state.entry().flatMap(trail::find).map(entry -> new EntryBox(entry, desk, names, true))));
        content.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead(title)
                        .below(new Link(TrailView.PAGE, "Audit trail"))
                        .basis(object)
                        .actions(CopyButton.link()),
                content);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }
}
