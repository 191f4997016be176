package io.vitrine.ui.owner.approvals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.dualcontrol.Approval;
import io.vitrine.identity.dualcontrol.Approvals;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Tag;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The inbox of the second person. */
@Route(value = "owner/approvals", layout = OwnerLayout.class)
@Needs(Permission.READ_APPROVALS)
@Dependent
public class ApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 50;

    private final transient Approvals approvals;
    private final transient PeopleNames names;
    private final transient Clock clock;

    @Inject
    ApprovalsView(Approvals approvals, PeopleNames names, Clock clock) {
        this.approvals = approvals;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        List<Approval> pending = approvals.list(true, Optional.empty(), SHOWN);
        List<Approval> settled = approvals.list(false, Optional.empty(), SHOWN).stream()
                .filter(approval -> approval.stateAt(clock.instant()) != Approval.State.PENDING)
                .toList();
        Div blocks = new Div(waiting(pending, desk), settled(settled, desk));
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(new PageHead("Approvals").basis("Critical actions take two people: one asks, another decides."), blocks);
    }

    private Box waiting(List<Approval> pending, Desk desk) {
        Box box = new Box("Waiting for a second person", new Tag(Integer.toString(pending.size())));
        if (pending.isEmpty()) {
            box.with(new EmptyState(
                    "Nothing waits",
                    "When somebody asks for a critical action, it stands here until another person decides."));
        }
        pending.forEach(approval -> box.with(line(approval, desk)));
        return box.foot(new Span("What nobody decides lapses after seven days."));
    }

    private Component line(Approval approval, Desk desk) {
        boolean mine = CurrentCall.require()
                .actor()
                .id()
                .filter(approval.author().value()::equals)
                .isPresent();
        String who = mine ? "You asked" : "Asked by " + names.of(approval.author());
        Div words = new Div(
                Words.strong(approvals.describe(approval)),
                Words.span("“" + approval.reason() + "”", "vt-sm", "vt-mut", "line"),
                Words.span(
                        who + ", " + desk.dates().when(approval.createdAt()) + ". Lapses "
                                + desk.dates().when(approval.expiresAt()),
                        "vt-sm",
                        "vt-mut",
                        "line"));
        Link open = new Link("owner/approvals/" + approval.id(), mine ? "Open" : "Review");
        open.addClassNames("vt-btn", "s");
        open.getElement().setAttribute("aria-label", (mine ? "Open: " : "Review: ") + approvals.describe(approval));
        Div line = new Div(new Pair(false), words, open);
        line.addClassName("vt-ap");
        return line;
    }

    private Box settled(List<Approval> settled, Desk desk) {
        Box box = new Box("Settled");
        if (settled.isEmpty()) {
            return box.with(new EmptyState("Nothing settled yet", "Decisions stay here, with who decided and why."));
        }
        return box.with(new DataTable<Approval>("Settled")
                .column(
                        "What",
                        approval -> new Link("owner/approvals/" + approval.id(), approvals.describe(approval)),
                        "vt-break")
                .column("State", approval -> ApprovalWords.status(approval.stateAt(clock.instant())))
                .text("Asked by", approval -> names.of(approval.author()), "wide")
                .text(
                        "Decided by",
                        approval -> approval.decidedBy().map(names::of).orElse(""),
                        "wide")
                .text("Asked", approval -> desk.dates().when(approval.createdAt()), "wide", "vt-nowrap")
                .rows(settled));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Approvals");
    }
}
