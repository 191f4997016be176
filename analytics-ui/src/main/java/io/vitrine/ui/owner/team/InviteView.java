package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.invitation.Invitations;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.PermissionDiff;
import io.vitrine.ui.owner.ReasonField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Invites somebody by mail. */
@Route(value = "owner/team/invite", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_TEAM)
@Dependent
public class InviteView extends Div implements HasDynamicTitle {

    private final transient Invitations invitations;
    private final transient Clock clock;
    private final transient GrantFields grant;
    private final EmailField email = new EmailField("Email");
    private final ReasonField reason = new ReasonField();
    private final PermissionDiff diff = new PermissionDiff();
    private final Told told = new Told();

    @Inject
    InviteView(Invitations invitations, Roles roles, Locations locations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
        List<Location> places = Allowed.locations(locations);
        grant = new GrantFields(
                roles.all(), places, Desk.current(clock).business().zone());
        grant.role.addValueChangeListener(chosen ->
                diff.show(Set.of(), grant.chosen().map(TeamRole::permissions).orElse(Set.of())));
        told.at("email", email)
                .at("role", grant.role)
                .at("locations", grant.places)
                .at("until", grant.last)
                .at("reason", reason);
        email.setHelperText("One person, one account: an address belongs to one person only");
        email.setWidthFull();
        Link cancel = new Link("owner/team", "Cancel");
        cancel.addClassName("vt-btn");
        Div actions = new Div(cancel, Action.primary("Send invitation").does(this::send));
        actions.addClassName("vt-row");
        Div form = new Div(email, grant.role, grant.places, grant.last, reason, told, actions);
        form.addClassName("vt-form");
        Div both = new Div(form, new Box("What the role allows").padded(diff));
        both.addClassNames("vt-two", "vt-after-head");
        diff.show(Set.of(), Set.of());
        add(
                new PageHead("Invite somebody")
                        .basis("The link in the mail works once, within seven days.")
                        .below(new Link("owner/team", "Team")),
                both);
    }

    private void send() {
        told.trying(() -> {
            String to = email.getValue().strip();
            var outcome = invitations.invite(
                    to,
                    grant.chosen().map(TeamRole::key).orElse(""),
                    grant.reach().locations(),
                    grant.term(),
                    reason.getValue());
            told.done(OutcomeWords.of(outcome, "The invitation to " + to + " is on its way.", Desk.current(clock)));
            email.clear();
        });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Invite somebody");
    }
}
