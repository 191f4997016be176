package io.vitrine.ui.owner.approvals;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.ApprovalId;
import io.vitrine.identity.dualcontrol.Approval;
import io.vitrine.identity.dualcontrol.Approvals;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ReasonField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** One command: what it would do, who asks and why, and the decision. */
@Route(value = "owner/approvals/:approval", layout = OwnerLayout.class)
@Needs(Permission.READ_APPROVALS)
@Dependent
public class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Approvals approvals;
    private final transient PeopleNames names;
    private final transient Clock clock;

    @Inject
    ApprovalView(Approvals approvals, PeopleNames names, Clock clock) {
        this.approvals = approvals;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("approval")
                .flatMap(ApprovalId::parse)
                .flatMap(approvals::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Approval approval) {
        Approval.State state = approval.stateAt(clock.instant());
        Box box = new Box(
                        "The request",
                        Words.space(),
                        new Pair(state == Approval.State.DONE),
                        ApprovalWords.status(state))
                .padded(facts(approval, Desk.current(clock)));
        Div blocks = new Div(box);
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (state == Approval.State.PENDING) {
            blocks.add(decision(approval));
        }
        removeAll();
        add(
                new PageHead(approvals.describe(approval))
                        .basis(approval.rule().label())
                        .below(new Link("owner/approvals", "Approvals")),
                blocks);
    }

    private DescriptionList facts(Approval approval, Desk desk) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("vt-plain");
        fact(
                facts,
                "Asked by",
                names.of(approval.author()) + ", " + desk.dates().when(approval.createdAt()));
        fact(facts, "Reason", approval.reason());
        if (approval.decidedBy().isEmpty()) {
            fact(facts, "Lapses", desk.dates().when(approval.expiresAt()));
        }
        approval.decidedBy().ifPresent(person -> fact(facts, "Decided by", names.of(person)));
        approval.decidedAt().ifPresent(at -> fact(facts, "Decided", desk.dates().when(at)));
        approval.decision().filter(text -> !text.isEmpty()).ifPresent(text -> fact(facts, "Said", text));
        if (approval.state() == Approval.State.FAILED) {
            approval.outcome().ifPresent(text -> fact(facts, "Failed", text));
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private Box decision(Approval approval) {
        Told told = new Told();
        ReasonField reason = new ReasonField();
        Div form = new Div();
        form.addClassName("vt-form");
        boolean mine = CurrentCall.require()
                .actor()
                .id()
                .filter(approval.author().value()::equals)
                .isPresent();
        if (mine) {
            Div actions = new Div(
                    Action.grave("Withdraw the request")
                            .does(() -> told.trying(() -> show(approvals.withdraw(approval.id())))),
                    Words.space(),
                    new Action("Remind the others")
                            .does(() -> told.trying(() -> {
                                approvals.remind(approval.id());
                                told.done("The owners are told again by mail.");
                            })));
            actions.addClassNames("vt-row", "vt-wrap");
            form.add(Words.paragraph("You asked for this, so somebody else decides."), told, actions);
        } else if (Allowed.may(Permission.DECIDE_APPROVALS)) {
            Action reject = new Action("Reject");
            reject.addClassName("bad");
            reject.does(() -> told.trying(() -> show(approvals.reject(approval.id(), reason.getValue()))));
            Action approve = Action.primary("Approve and carry out")
                    .does(() -> told.trying(() -> show(approvals.approve(approval.id(), reason.getValue()))));
            Div actions = new Div(reject, Words.space(), approve);
            actions.addClassName("vt-row");
            form.add(reason, told, actions);
        } else {
            form.add(Words.paragraph("Somebody who may decide on approvals decides."));
        }
        return new Box("Decision").padded(form);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Approval");
    }
}
