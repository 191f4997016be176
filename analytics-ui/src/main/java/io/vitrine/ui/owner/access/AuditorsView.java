package io.vitrine.ui.owner.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.grant.GrantView;
import io.vitrine.identity.grant.Grants;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Auditors and stakeholders: who was let in, how far, until when. */
@Route(value = "owner/auditors", layout = OwnerLayout.class)
@Needs(Permission.READ_GRANTS)
@Dependent
public class AuditorsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NEW = "/app/owner/auditors/new";

    private final transient Grants grants;
    private final transient Clock clock;

    @Inject
    AuditorsView(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        List<GrantView> all = grants.all();
        removeAll();
        Div blocks = new Div(list(all, desk), rule());
        blocks.addClassNames("vt-stack", "vt-after-head");
        Action give = Action.primary("Give access");
        give.does(() -> give.getUI().ifPresent(ui -> ui.navigate("owner/auditors/new")));
        add(
                new PageHead("Auditors and stakeholders")
                        .basis("They read within their grant, change nothing, and lose sight at its last moment.")
                        .actions(give),
                blocks);
    }

    private Component list(List<GrantView> all, Desk desk) {
        if (all.isEmpty()) {
            return new Box("Grants")
                    .with(new EmptyState(
                            "Nobody from outside has access",
                            "Give an auditor or stakeholder a period, a scope and an end.",
                            Action.link(Glyph.PLUS, "Give access", NEW)));
        }
        Instant now = clock.instant();
        return new Box("Grants")
                .with(new DataTable<GrantView>("Grants")
                        .column("Person", grant -> person(grant, desk))
                        .text("As", grant -> grant.kind().label(), "wide")
                        .text("Sees", grant -> ScopeWords.all(grant.scope(), desk.dates()), "wide")
                        .text("Until", grant -> ScopeWords.lastDay(grant.until(), desk.dates()), "wide", "vt-nowrap")
                        .figure("Opened", grant -> desk.formats().count(grant.views()), "wide")
                        .column("State", grant -> GrantStatus.of(grant, now))
                        .rows(all));
    }

    private static Component person(GrantView grant, Desk desk) {
        Span both = new Span(new Link("owner/auditors/" + grant.id(), grant.email()));
        both.add(Words.span(
                grant.kind().label() + ", until " + ScopeWords.lastDay(grant.until(), desk.dates()), "sub2", "only-m"));
        return both;
    }

    private Component rule() {
        boolean second = grants.needsSecondOwner();
        Complaint complaint = new Complaint();
        Action change = new Action(second ? "Let one owner give access" : "Ask for a second owner each time");
        change.does(() -> {
            if (complaint.attempt(() -> grants.needSecondOwner(!second, ""))) {
                show();
            }
        });
        Div fields = new Div(
                complaint,
                Words.paragraph(
                        second
                                ? "Two owners: one asks, another confirms. Nobody confirms an own request."
                                : "One owner, and every other owner gets a mail."),
                new Div(change));
        fields.addClassName("vt-fields");
        return new Box("Who gives access").padded(fields);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Auditors and stakeholders");
    }
}
