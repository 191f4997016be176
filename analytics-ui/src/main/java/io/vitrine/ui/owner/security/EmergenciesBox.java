package io.vitrine.ui.owner.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.dualcontrol.Emergencies;
import io.vitrine.identity.dualcontrol.Emergency;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.time.Clock;
import java.util.List;

/** Emergencies: declared by an owner, told to all, reviewed by another. */
final class EmergenciesBox extends Div {

    private final transient Emergencies emergencies;
    private final transient PeopleNames names;
    private final transient Desk desk;
    private final transient Clock clock;
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final Div table = new Div();

    EmergenciesBox(Emergencies emergencies, PeopleNames names, Desk desk, Clock clock) {
        this.emergencies = emergencies;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
        Div form = new Div();
        form.addClassName("vt-form");
        if (Allowed.may(Permission.DECIDE_APPROVALS)) {
            form.add(reason, told);
            if (CurrentCall.require().actor().access().role().equals(TeamRole.OWNER)) {
                Action declare = new Action("Declare an emergency");
                declare.addClassName("bad");
                form.add(declare.does(() -> act(() -> emergencies.declare(reason.getValue()))));
            }
        }
        show();
        add(new Box("Emergencies")
                .padded(
                        Words.paragraph(
                                "When nobody else can be reached, an owner acts alone for four hours. Every owner is told at"
                                        + " once, and somebody else reviews what was done. It never makes owners and"
                                        + " switches no rule off.",
                                "vt-mut"),
                        form)
                .with(table));
    }

    private void act(Runnable work) {
        told.trying(() -> {
            work.run();
            show();
            told.done("Done. All owners are told.");
        });
    }

    private void show() {
        table.removeAll();
        List<Emergency> all = emergencies.all();
        if (!all.isEmpty()) {
            table.add(new DataTable<Emergency>("Emergencies")
                    .column("Who and why", this::who)
                    .column("State", this::state)
                    .figure("Commands", emergency -> Integer.toString(emergency.done()), "wide")
                    .column("Actions", this::review, "num")
                    .rows(all));
        }
    }

    private Component who(Emergency emergency) {
        Span both =
                new Span(names.of(emergency.declaredBy()) + ", " + desk.dates().when(emergency.openedAt()));
        both.add(Words.span("“" + emergency.reason() + "”", "sub2"));
        emergency.review().ifPresent(text -> both.add(Words.span("Reviewed: “" + text + "”", "sub2")));
        return both;
    }

    private Component state(Emergency emergency) {
        if (emergency.reviewedBy().isPresent()) {
            return new Status(Status.Kind.GOOD, "Reviewed");
        }
        return emergency.runningAt(clock.instant())
                ? new Status(Status.Kind.NOW, "Running until " + desk.dates().time(emergency.until()))
                : new Status(Status.Kind.SOON, "Not reviewed");
    }

    private Component review(Emergency emergency) {
        boolean mine = CurrentCall.require()
                .actor()
                .id()
                .filter(emergency.declaredBy().value()::equals)
                .isPresent();
        if (mine || emergency.reviewedBy().isPresent() || !Allowed.may(Permission.DECIDE_APPROVALS)) {
            return new Span();
        }
        return new Action("Review")
                .small()
                .does(() -> act(() -> emergencies.review(emergency.id(), reason.getValue())));
    }
}
