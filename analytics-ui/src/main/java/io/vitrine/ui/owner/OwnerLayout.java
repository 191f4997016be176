package io.vitrine.ui.owner;

import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The owner's portal. */
@Dependent
public class OwnerLayout extends PortalLayout {

    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup(
                    "",
                    List.of(
                            new NavigationItem("Today", Glyph.HOME, "owner/today", Permission.READ_FIGURES),
                            new NavigationItem("Orders", Glyph.ORDERS, "owner/orders", Permission.READ_ORDERS))),
            new NavigationGroup(
                    "Analyse",
                    List.of(
                            new NavigationItem("Sales", Glyph.CHART, "owner/sales", Permission.READ_FIGURES),
                            new NavigationItem("Locations", Glyph.PIN, "owner/locations", Permission.READ_FIGURES))),
            new NavigationGroup(
                    "Trust",
                    List.of(
                            new NavigationItem("Figures", Glyph.HASH, "owner/figures", Permission.READ_FIGURES),
                            new NavigationItem("Audit trail", Glyph.LOG, "owner/trail", Permission.READ_AUDIT))),
            new NavigationGroup(
                    "Set up",
                    List.of(new NavigationItem("Import", Glyph.UPLOAD, "owner/imports", Permission.IMPORT_ORDERS))));

    OwnerLayout() {
        super("Owner", "owner/today", "owner/figures", GROUPS);
    }
}
