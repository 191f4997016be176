package io.vitrine.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.grant.HeldGrant;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.access.ScopeWords;
import io.vitrine.ui.owner.access.ViewsBox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The acting person's own scope and end, and everything opened so far, as the owners see it too. */
@Route(value = "audit/views", layout = AuditLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class ViewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnGrant grant;
    private final transient Clock clock;

    @Inject
    ViewsView(OwnGrant grant, Clock clock) {
        this.grant = grant;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Outsider.entering(event)) {
            return;
        }
        Desk desk = Desk.current(clock);
        HeldGrant held = grant.require();
        Box scope = new Box("Scope and end date")
                .padded(new Facts()
                        .fact("As", held.kind().label())
                        .fact("Until", ScopeWords.until(held.until(), desk.dates()))
                        .fact("Figures", ScopeWords.period(held.scope(), desk.dates()))
                        .fact("Locations", ScopeWords.locations(held.scope()))
                        .fact("Documents", ScopeWords.documents(held.scope()))
                        .fact("Audit trail", held.scope().trail() ? "shown" : "not shown"));
        Div blocks = new Div(scope, ViewsBox.of(grant.views(), desk.dates()));
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(new PageHead("What I have viewed").basis("The owners see the same list."), blocks);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("What I have viewed");
    }
}
