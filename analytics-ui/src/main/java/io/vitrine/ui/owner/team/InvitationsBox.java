package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.identity.invitation.Invitation;
import io.vitrine.identity.invitation.Invitations;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invitations that nobody has answered: sent again, or taken back. */
final class InvitationsBox extends Div {

    private final transient Invitations invitations;
    private final transient Desk desk;
    private final transient Clock clock;
    private final transient Map<String, String> roleNames;
    private final Told told = new Told();

    InvitationsBox(Invitations invitations, Roles roles, Desk desk, Clock clock) {
        this.clock = clock;
        this.invitations = invitations;
        this.desk = desk;
        this.roleNames = roles.all().stream().collect(Collectors.toMap(TeamRole::key, TeamRole::name));
        addClassName("vt-stack4");
        show();
    }

    private void show() {
        List<Invitation> open = invitations.open();
        Box box = new Box("Invitations");
        if (open.isEmpty()) {
            box.with(new EmptyState("Nobody is invited", "An invitation stands here until it is accepted or revoked."));
        } else {
            box.with(new DataTable<Invitation>("Open invitations")
                    .column("Address", this::address)
                    .text("Role", invitation -> roleNames.getOrDefault(invitation.role(), ""), "wide")
                    .column("State", this::state, "wide")
                    .column("Actions", this::actions, "num")
                    .rows(open));
        }
        removeAll();
        add(told, box);
    }

    private Component address(Invitation invitation) {
        Span both = new Span(Words.span(invitation.email().value(), "vt-strong", "vt-break"));
        both.add(Words.span(
                roleNames.getOrDefault(invitation.role(), "") + ", until "
                        + desk.dates().when(invitation.expiresAt()),
                "sub2"));
        return both;
    }

    private Component state(Invitation invitation) {
        return invitation.openAt(clock.instant())
                ? new Status(Status.Kind.WAITING, "Sent")
                : new Status(Status.Kind.NEUTRAL, "Run out");
    }

    private Component actions(Invitation invitation) {
        Div actions = new Div(
                new Action("Send again")
                        .small()
                        .does(() -> told.trying(() -> {
                            invitations.remind(invitation.id());
                            told.done(
                                    "The mail to " + invitation.email().value() + " goes out again, with a new link.");
                        })),
                new Action("Revoke")
                        .small()
                        .does(() -> told.trying(() -> {
                            invitations.revoke(invitation.id(), "Revoked on the team page");
                            show();
                            told.done("The invitation of " + invitation.email().value() + " works no longer.");
                        })));
        actions.addClassNames("vt-row", "vt-wrap", "end");
        return actions;
    }
}
