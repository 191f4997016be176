package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.RoleDraft;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.PermissionDiff;
import io.vitrine.ui.owner.ReasonField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Name, permissions and limits of one's own role, with what a change gives and takes away before it is saved. */
final class RoleForm extends Div {

    private final TextField name = new TextField("Name");
    private final TextField description = new TextField("Description (optional)");
    private final CheckboxGroup<Permission> permissions = new CheckboxGroup<>();
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();

    /** @param save takes the draft and the reason, says what became of it */
    RoleForm(Optional<TeamRole> role, String button, BiFunction<RoleDraft, String, String> save) {
        addClassNames("vt-two", "vt-after-head");
        told.at("name", name)
                .at("description", description)
                .at("permissions", permissions)
                .at("reason", reason);
        PermissionDiff diff = new PermissionDiff();
        Set<Permission> before = role.map(TeamRole::permissions).orElse(Set.of());
        name.setMaxLength(60);
        description.setMaxLength(300);
        name.setWidthFull();
        description.setWidthFull();
        permissions.setLabel("Allows");
        permissions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        permissions.setItems(offered(before));
        permissions.setItemLabelGenerator(Permission::label);
        LimitFields limits = new LimitFields(role.map(TeamRole::limits).orElse(Map.of()));
        limits.addClassName("vt-stack4");
        permissions.addValueChangeListener(chosen -> {
            diff.show(before, chosen.getValue());
            limits.show(chosen.getValue());
        });
        role.ifPresent(known -> {
            name.setValue(known.name());
            description.setValue(known.description());
            permissions.setValue(known.permissions());
        });
        diff.show(before, permissions.getValue());
        Div form = new Div(
                name,
                description,
                permissions,
                limits,
                reason,
                told,
                Action.primary(button)
                        .does(() ->
                                told.trying(() -> told.done(save.apply(draft(limits.limits()), reason.getValue())))));
        form.addClassName("vt-form");
        add(form, new Box("What changes for its people").padded(diff));
    }

    private RoleDraft draft(Map<Permission, BigDecimal> limits) {
        return new RoleDraft(name.getValue(), description.getValue(), permissions.getValue(), limits);
    }

    /** What the person holds, and what the role has already. */
    private static List<Permission> offered(Set<Permission> before) {
        var mine = CurrentCall.require().actor();
        return Stream.of(Permission.values())
                .filter(permission -> !permission.ofPlatform())
                .filter(permission -> mine.may(permission) || before.contains(permission))
                .toList();
    }
}
