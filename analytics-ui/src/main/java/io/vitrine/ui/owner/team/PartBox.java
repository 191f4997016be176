package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vitrine.identity.membership.OwnerRemovals;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;

/** How the other owners part with one of them. */
final class PartBox extends Div {

    PartBox(TeamMember owner, OwnerRemovals removals) {
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action act = new Action("Open a removal");
        act.addClassName("bad");
        act.does(() -> told.trying(() -> {
            removals.open(owner.account(), reason.getValue());
            UI.getCurrent().navigate(TeamView.class);
        }));
        Div form = new Div(reason, told, act);
        form.addClassName("vt-form");
        Div effect = new Div(Words.paragraph("Owners are equal: nobody alone changes or removes " + owner.name()
                + ". The majority of the other owners, at least two, has to consent. All owners are told at once, and it"
                + " takes effect after seven days at the earliest."));
        add(MemberView.form("Part with this owner", form, effect));
    }
}
