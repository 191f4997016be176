package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.identity.oversight.AccessFlags;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Sign-ins that worked and that failed, sessions, and what was done to accounts and memberships. */
@Route(value = SignInsView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class SignInsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PAGE = "owner/trail/sign-ins";

    private final transient Trail trail;
    private final transient MemberNames members;
    private final transient AccessFlags flags;
    private final transient Clock clock;
    private final Div content = new Div();

    @Inject
    SignInsView(Trail trail, MemberNames members, AccessFlags flags, Clock clock) {
        this.trail = trail;
        this.members = members;
        this.flags = flags;
        this.clock = clock;
        add(
                new PageHead("Sign-ins and access")
                        .below(new Link(TrailView.PAGE, "Audit trail"))
                        .basis("Entries of the platform about this business, failed sign-ins and privileged actions"
                                + " among them. An address that nobody here has appears as a pseudonym."),
                content);
        content.addClassNames("vt-stack4", "vt-after-head");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        TrailState state = TrailState.read(PAGE, event.getLocation().getQueryParameters(), desk.today());
        Map<String, String> names = members.byKey();
        TrailPage page = trail.signIns(state.search(desk.business().zone()));
        content.removeAll();
        content.add(
                new FlagBox(flags.recent(10), desk, names),
                new TrailFilters(state, desk, names).bar(trail.signInActors(), trail.signInActions(), false),
                new EntriesAndOne(
                        new TrailTable(page, state, desk, names, false),
                        state.entry()
                                .flatMap(trail::findSignIn)
                                .map(entry -> new EntryBox(entry, desk, names, false))));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Sign-ins and access");
    }
}
