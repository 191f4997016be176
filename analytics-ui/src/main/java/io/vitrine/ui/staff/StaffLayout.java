package io.vitrine.ui.staff;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The frame of the staff's portal; each person sees the entries of the own role. */
@Dependent
public class StaffLayout extends PortalLayout {

    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup("", List.of()),
            new NavigationGroup("Warehouse", List.of()),
            new NavigationGroup("Products", List.of()),
            new NavigationGroup(
                    "Money",
                    List.of(new NavigationItem(
                            "Settlements", Glyph.COINS, "staff/settlements", Permission.READ_PAYMENTS))),
            new NavigationGroup("Shop", List.of()),
            new NavigationGroup(
                    "Owner",
                    List.of(new NavigationItem(
                            "Figures and set-up", Glyph.CHART, "owner/today", Permission.READ_FIGURES))));

    @Inject
    StaffLayout() {
        super(CurrentCall.require().actor().access().roleName(), "staff/queue", "", GROUPS);
    }
}
