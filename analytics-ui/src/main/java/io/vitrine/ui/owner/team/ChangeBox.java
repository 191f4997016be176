package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.html.Div;
import io.vitrine.core.location.Location;
import io.vitrine.identity.membership.Team;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.PermissionDiff;
import io.vitrine.ui.owner.ReasonField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Another role, other locations or another end, with what that gives and takes away before it is saved. */
final class ChangeBox extends Div {

    ChangeBox(Team team, TeamMember member, List<TeamRole> roles, List<Location> places, Desk desk) {
        GrantFields grant = new GrantFields(roles, places, desk.business().zone());
        PermissionDiff diff = new PermissionDiff();
        ReasonField reason = new ReasonField();
        Told told = new Told();
        String now = TeamRole.keyOf(member.access());
        grant.role.addValueChangeListener(chosen -> diff.show(
                member.access().permissions(),
                grant.chosen().map(TeamRole::permissions).orElse(Set.of())));
        grant.preset(
                member, roles.stream().filter(role -> role.key().equals(now)).findFirst(), places);
        Div form = new Div(
                grant.role,
                grant.places,
                grant.last,
                reason,
                told,
                Action.primary("Save change")
                        .does(() -> told.trying(() -> {
                            var outcome = team.change(
                                    member.account(),
                                    grant.chosen().map(TeamRole::key),
                                    Optional.of(grant.reach()),
                                    Optional.of(grant.term()),
                                    reason.getValue());
                            told.done(OutcomeWords.of(outcome, "Saved. It is in force now.", desk));
                        })));
        form.addClassName("vt-form");
        Div changes = new Div(Words.strong("What changes"), diff);
        changes.addClassName("vt-stack4");
        add(MemberView.form("Role, locations and end", form, changes));
    }
}
