package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** What happened in the business, newest first, and how far it is sealed. */
@Route(value = TrailView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class TrailView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PAGE = "owner/trail";

    private final transient Trail trail;
    private final transient Checkpoints checkpoints;
    private final transient MemberNames members;
    private final transient Clock clock;
    private final Div content = new Div();

    @Inject
    TrailView(Trail trail, Checkpoints checkpoints, MemberNames members, Clock clock) {
        this.trail = trail;
        this.checkpoints = checkpoints;
        this.members = members;
        this.clock = clock;
        add(
                new PageHead("Audit trail")
                        .basis("Who did what, to what, from where and why. Nobody can change an entry unseen.")
                        .actions(Allowed.only(
                                Action.link(Glyph.USERS, "Sign-ins", "/app/owner/trail/sign-ins"),
                                Action.link(Glyph.DOWNLOAD, "Evidence", "/app/owner/trail/evidence"),
                                Allowed.with(
                                        Permission.MANAGE_SECURITY,
                                        () -> Action.link(Glyph.LOCK, "Erase a person", "/app/owner/trail/erasure")))),
                content);
        content.addClassNames("vt-stack4", "vt-after-head");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        TrailState state = TrailState.read(PAGE, event.getLocation().getQueryParameters(), desk.today());
        Map<String, String> names = members.byKey();
        content.removeAll();
        content.add(
                new SealNote(checkpoints.state(), desk),
                new TrailFilters(state, desk, names).bar(trail.actors(), trail.actions(), true),
                new EntriesAndOne(
                        new TrailTable(trail.search(state.search(desk.business().zone())), state, desk, names, true),
                        state.entry().flatMap(trail::find).map(entry -> new EntryBox(entry, desk, names, true))));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Audit trail");
    }
}
