package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.core.audit.trail.TrailSearch;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.identity.oversight.AccessFlags;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sign-ins that worked and that failed, sessions, and what was done to accounts and memberships. */
@Route(value = SignInsView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class SignInsView extends EntriesView {

    static final String PAGE = "owner/trail/sign-ins";

    private final transient Trail trail;
    private final transient AccessFlags flags;

    @Inject
    SignInsView(Trail trail, AccessFlags flags, MemberNames members, Clock clock) {
        super(PAGE, "Sign-ins and access", false, members, clock);
        this.trail = trail;
        this.flags = flags;
        under(new PageHead("Sign-ins and access")
                .below(new Link(TrailView.PAGE, "Audit trail"))
                .basis(
                        "Sign-ins, failed ones too, and what was done to accounts and access. An address that nobody here has"
                                + " appears as a pseudonym."));
    }

    @Override
    Component standing(Desk desk, Map<String, String> names) {
        return new FlagBox(flags.recent(10), desk, names);
    }

    @Override
    TrailPage search(TrailSearch search) {
        return trail.signIns(search);
    }

    @Override
    List<String> actors() {
        return trail.signInActors();
    }

    @Override
    List<String> actions() {
        return trail.signInActions();
    }

    @Override
    Optional<TrailEvent> find(String entry) {
        return trail.findSignIn(entry);
    }
}
