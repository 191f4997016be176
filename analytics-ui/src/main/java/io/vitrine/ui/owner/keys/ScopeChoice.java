package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.identity.program.Scopes;
import java.util.stream.Collectors;

/** What the program may do: of what the person holds, that which can be handed on. */
final class ScopeChoice extends CheckboxGroup<Permission> {

    ScopeChoice() {
        super("What it may do");
        setItems(Scopes.offered(CurrentCall.require().actor().access()));
        setItemLabelGenerator(permission -> permission.label() + " (" + permission.code() + ")");
        setHelperText("As little as it needs. What gives or takes access stays with people.");
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    /** Notes when none is chosen. */
    Checks check(Checks checks) {
        return checks.that(!getValue().isEmpty(), "scopes", "Choose at least one.");
    }

    /** The chosen scopes. @throws io.vitrine.core.problem.Problem when none is chosen */
    Scopes scopes() {
        return Scopes.of(getValue().stream().map(Permission::code).collect(Collectors.toSet()), "scopes");
    }
}
