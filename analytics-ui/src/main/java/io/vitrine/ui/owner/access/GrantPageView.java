package io.vitrine.ui.owner.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.grant.GrantId;
import io.vitrine.identity.grant.GrantState;
import io.vitrine.identity.grant.GrantView;
import io.vitrine.identity.grant.Grants;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.shell.DetailView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** One grant: its scope, who gave it, and what its holder opened. */
@Route(value = "owner/auditors/:grant", layout = OwnerLayout.class)
@Needs(Permission.READ_GRANTS)
@Dependent
public class GrantPageView extends DetailView<GrantId> {

    private final transient Grants grants;
    private final transient OwnerNames names;
    private final transient Clock clock;

    @Inject
    GrantPageView(Grants grants, OwnerNames names, Clock clock) {
        super("grant", GrantId::parse);
        this.grants = grants;
        this.names = names;
        this.clock = clock;
    }

    @Override
    protected void show(GrantId id) {
        GrantView grant = grants.find(id);
        Desk desk = Desk.current(clock);
        Complaint complaint = new Complaint();
        draw(
                grant.email(),
                head(grant, complaint),
                complaint,
                facts(grant, desk),
                ViewsBox.of(grants.views(grant.id()), desk.dates()));
    }

    private PageHead head(GrantView grant, Complaint complaint) {
        PageHead head = new PageHead(grant.email())
                .basis(grant.kind().label())
                .below(new Link("owner/auditors", "Auditors and stakeholders"));
        GrantState state = grant.stateAt(clock.instant());
        if (state == GrantState.ENDED) {
            return head;
        }
        head.actions(Action.grave(state == GrantState.WAITING ? "Withdraw" : "End access")
                .does(() -> {
                    if (complaint.attempt(() -> grants.end(grant.id()))) {
                        show(grant.id());
                    }
                }));
        boolean own = grant.askedBy().equals(CurrentCall.require().actor().key());
        if (state == GrantState.WAITING && !own) {
            head.actions(Action.primary("Confirm").does(() -> {
                if (complaint.attempt(() -> grants.confirm(grant.id()))) {
                    show(grant.id());
                }
            }));
        }
        return head;
    }

    private Component facts(GrantView grant, Desk desk) {
        Map<String, String> owners = names.all();
        Facts facts = new Facts()
                .fact("State", GrantStatus.of(grant, clock.instant()))
                .fact("From", desk.dates().when(grant.from()))
                .fact("Until", ScopeWords.until(grant.until(), desk.dates()))
                .fact("Figures", ScopeWords.period(grant.scope(), desk.dates()))
                .fact("Locations", ScopeWords.locations(grant.scope()))
                .fact("Documents", ScopeWords.documents(grant.scope()))
                .fact("Audit trail", grant.scope().trail() ? "shown" : "not shown")
                .fact(
                        "Given by",
                        owners.getOrDefault(grant.askedBy(), "a former owner") + ", "
                                + desk.dates().when(grant.askedAt()));
        grant.confirmedBy()
                .ifPresent(second -> facts.fact("Confirmed by", owners.getOrDefault(second, "a former owner")));
        if (!grant.reason().isEmpty()) {
            facts.fact("Reason", new Span(grant.reason()));
        }
        return new Box("What was granted").padded(facts);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
