package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.core.audit.trail.TrailEvent;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.core.audit.trail.TrailSearch;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in the business, newest first, and how far it is sealed. */
@Route(value = TrailView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class TrailView extends EntriesView {

    static final String PAGE = "owner/trail";

    private final transient Trail trail;
    private final transient Checkpoints checkpoints;

    @Inject
    TrailView(Trail trail, Checkpoints checkpoints, MemberNames members, Clock clock) {
        super(PAGE, "Audit trail", true, members, clock);
        this.trail = trail;
        this.checkpoints = checkpoints;
        under(new PageHead("Audit trail")
                .basis("Who did what, to what, from where and why. Nobody can change an entry unseen.")
                .actions(Allowed.only(
                        Action.link(Glyph.USERS, "Sign-ins", "/app/owner/trail/sign-ins"),
                        Action.link(Glyph.DOWNLOAD, "Evidence", "/app/owner/trail/evidence"),
                        Allowed.with(
                                Permission.MANAGE_SECURITY,
                                () -> Action.link(Glyph.LOCK, "Erase a person", "/app/owner/trail/erasure")))));
    }

    @Override
    Component standing(Desk desk, Map<String, String> names) {
        return new SealNote(checkpoints.state(), desk);
    }

    @Override
    TrailPage search(TrailSearch search) {
        return trail.search(search);
    }

    @Override
    List<String> actors() {
        return trail.actors();
    }

    @Override
    List<String> actions() {
        return trail.actions();
    }

    @Override
    Optional<TrailEvent> find(String entry) {
        return trail.find(entry);
    }
}
