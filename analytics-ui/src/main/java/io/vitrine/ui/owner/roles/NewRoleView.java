package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.Roles;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes a role of the business's own. */
@Route(value = "owner/roles/new", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_ROLES)
@Dependent
public class NewRoleView extends Div implements HasDynamicTitle {

    private final transient Clock clock;

    @Inject
    NewRoleView(Roles roles, Clock clock) {
        this.clock = clock;
        add(
                new PageHead("New role")
                        .basis("It can allow what you may do yourself, and no more.")
                        .below(new Link("owner/roles", "Roles")),
                new RoleForm(Optional.empty(), "Make the role", (draft, reason) -> {
                    var made = roles.add(draft, reason);
                    UI.getCurrent().navigate("owner/roles/" + made);
                    return "The role is there.";
                }));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("New role");
    }
}
