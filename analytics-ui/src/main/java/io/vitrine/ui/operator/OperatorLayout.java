package io.vitrine.ui.operator;

import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The operators' portal. */
@Dependent
public class OperatorLayout extends PortalLayout {

    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup(
                    "",
                    List.of(new NavigationItem(
                            "Businesses", Glyph.STORE, "operator/businesses", Permission.READ_PLATFORM))),
            new NavigationGroup(
                    "Access",
                    List.of(new NavigationItem(
                            "Access to businesses", Glyph.LOCK, "operator/support", Permission.READ_PLATFORM))));

    OperatorLayout() {
        super("Operator", "operator/businesses", "", GROUPS);
        addClassName("vt-op");
    }
}
