package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.stream.Stream;

/** The permission table: a line for each permission, a column for each role. */
final class PermissionTable extends Div {

    PermissionTable(List<TeamRole> roles) {
        DataTable<Permission> table =
                new DataTable<Permission>("Permission table").compact().tight().text("Permission", Permission::label);
        roles.forEach(role -> table.column(role.name(), permission -> mark(role, permission)));
        add(new Box("Permission table")
                .with(table.rows(Stream.of(Permission.values())
                        .filter(permission -> !permission.ofPlatform())
                        .toList())));
    }

    private static Component mark(TeamRole role, Permission permission) {
        if (!role.permissions().contains(permission)) {
            return Words.span("no", "vt-sr");
        }
        return new Span(Glyph.CHECK.small(), Words.span("yes", "vt-sr"));
    }
}
