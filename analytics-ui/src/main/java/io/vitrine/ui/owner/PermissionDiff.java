package io.vitrine.ui.owner;

import com.vaadin.flow.component.html.Div;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody gains and loses by a change, before it is saved. */
public final class PermissionDiff extends Div {

    public PermissionDiff() {
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(Set<Permission> now, Set<Permission> then) {
        removeAll();
        List<Permission> changed = Stream.of(Permission.values())
                .filter(permission -> now.contains(permission) != then.contains(permission))
                .toList();
        if (changed.isEmpty()) {
            add(Words.paragraph("Nothing changes in what is allowed.", "vt-mut"));
            return;
        }
        add(new DataTable<Permission>("What the change gives and takes away")
                .compact()
                .text("Permission", Permission::label)
                .column(
                        "Change",
                        permission -> then.contains(permission)
                                ? new Status(Status.Kind.WAITING, "Gains")
                                : new Status(Status.Kind.SOON, "Loses"))
                .rows(changed));
    }
}
