package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vitrine.identity.membership.Team;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;

/** Ends a membership, and says what ends with it. */
final class LetGoBox extends Div {

    LetGoBox(Team team, TeamMember member, boolean me) {
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action act = new Action(me ? "Leave the business" : "Let " + member.name() + " go");
        act.addClassName("bad");
        act.does(() -> told.trying(() -> {
            team.letGo(member.account(), reason.getValue());
            UI.getCurrent().getPage().setLocation(me ? "/signin" : "/app/owner/team");
        }));
        Div form = new Div(reason, told, act);
        form.addClassName("vt-form");
        Div effect = new Div(Words.paragraph((me ? "You lose" : member.name() + " loses")
                + " access at once, in open pages too. Sessions, tokens and keys end; open invitations and commands"
                + " that wait for a second person are withdrawn. What was done stays in the audit trail."));
        add(MemberView.form(me ? "Leave" : "Let go", form, effect));
    }
}
