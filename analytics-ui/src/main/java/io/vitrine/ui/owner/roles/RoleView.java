package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.RoleId;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.session.ViewedRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ReasonField;
import io.vitrine.ui.shell.Viewing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** One role: a ready-made one to read, one's own to change or remove. */
@Route(value = "owner/roles/:role", layout = OwnerLayout.class)
@Needs(Permission.READ_TEAM)
@Dependent
public class RoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Roles roles;
    private final transient Clock clock;
    private String title = "";

    @Inject
    RoleView(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("role")
                .flatMap(roles::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TeamRole role) {
        title = role.name();
        String people = switch (role.holders()) {
            case 0 -> "Nobody has it.";
            case 1 -> "One person has it.";
            default -> role.holders() + " people have it.";
        };
        removeAll();
        add(new PageHead(role.name())
                .basis((role.description() + " " + people).strip())
                .below(new Link("owner/roles", "Roles"))
                .actions(new Action(Glyph.EYE, "View as this role")
                        .does(() -> Viewing.begin(new ViewedRole(role.key(), role.name(), role.permissions())))));
        if (role.own().isPresent() && Allowed.may(Permission.MANAGE_ROLES)) {
            RoleId id = role.own().get();
            add(
                    new RoleForm(
                            Optional.of(role),
                            "Save role",
                            (draft, reason) -> OutcomeWords.of(
                                    roles.change(id, draft, reason),
                                    "Saved. It is in force now.",
                                    Desk.current(clock))),
                    remove(id, role));
        } else {
            add(table(role));
        }
    }

    private Div remove(RoleId id, TeamRole role) {
        ReasonField reason = new ReasonField();
        Told told = new Told();
        Action act = new Action("Remove the role " + role.name());
        act.addClassName("bad");
        act.does(() -> told.trying(() -> {
            roles.remove(id, reason.getValue());
            UI.getCurrent().navigate(RolesView.class);
        }));
        Div form = new Div(reason, told, act);
        form.addClassName("vt-form");
        Div block = new Div(new Box("Remove").padded(form));
        block.addClassName("vt-after-head");
        return block;
    }

    private static Div table(TeamRole role) {
        Div block = new Div(new Box("Allows")
                .with(new DataTable<Permission>("What the role allows")
                        .compact()
                        .text("Permission", Permission::label)
                        .text("In the API", Permission::code, "wide")
                        .rows(Stream.of(Permission.values())
                                .filter(role.permissions()::contains)
                                .toList())));
        block.addClassName("vt-after-head");
        return block;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }
}
