package io.vitrine.ui.owner.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.agreement.OwnerAgreement;
import io.vitrine.identity.agreement.OwnerAgreements;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.ReasonField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an owner may change, by agreement of all of them. */
final class AgreementBox extends Div {

    AgreementBox(TeamMember owner, OwnerAgreements agreements) {
        CheckboxGroup<Permission> keeps = new CheckboxGroup<>("May change");
        keeps.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        keeps.setItems(Stream.of(Permission.values())
                .filter(OwnerAgreement::negotiable)
                .toList());
        keeps.setItemLabelGenerator(Permission::label);
        keeps.setValue(Stream.of(Permission.values())
                .filter(OwnerAgreement::negotiable)
                .filter(owner.access()::may)
                .collect(Collectors.toSet()));
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action act = new Action("Propose to all owners");
        act.does(() -> told.trying(() -> {
            agreements.propose(owner.account(), withheld(keeps.getValue()), reason.getValue());
            UI.getCurrent().navigate(TeamView.class);
        }));
        Div form = new Div(keeps, reason, told, act);
        form.addClassName("vt-form");
        Div effect = new Div(
                Words.paragraph(
                        "Owners are equal unless all of them agree otherwise. Whatever is taken from the list needs"
                                + " the consent of every owner, " + owner.name()
                                + " too. To give it back, one other owner is enough."),
                Words.paragraph(
                        "All sight stays: figures, orders, the audit trail and its evidence, the team. So do the"
                                + " voice among owners, cases and auditors' access."));
        effect.addClassName("vt-stack4");
        add(MemberView.form("Rights by agreement", form, effect));
    }

    private static Set<Permission> withheld(Set<Permission> kept) {
        return Stream.of(Permission.values())
                .filter(OwnerAgreement::negotiable)
                .filter(permission -> !kept.contains(permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
