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
            new NavigationGroup(
                    "Warehouse",
                    List.of(
                            new NavigationItem("Stock", Glyph.STOCK, "staff/stock", Permission.READ_STOCK),
                            new NavigationItem("Counts", Glyph.SCAN, "staff/counts", Permission.READ_STOCK))),
            new NavigationGroup(
                    "Products",
                    List.of(
                            new NavigationItem("Products", Glyph.TAG, "staff/products", Permission.READ_PRODUCTS),
                            new NavigationItem(
                                    "Collections", Glyph.STORE, "staff/collections", Permission.READ_PRODUCTS))),
            new NavigationGroup(
                    "Money",
                    List.of(
                            new NavigationItem("Invoices", Glyph.DOCUMENT, "staff/invoices", Permission.READ_INVOICES),
                            new NavigationItem("Payments", Glyph.CARD, "staff/payments", Permission.READ_PAYMENTS),
                            new NavigationItem(
                                    "Reconciliation", Glyph.BANK, "staff/reconciliation", Permission.READ_PAYMENTS))),
            new NavigationGroup(
                    "Shop",
                    List.of(new NavigationItem(
                            "Set-up", Glyph.SLIDERS, "staff/settings/shop", Permission.MANAGE_STORE))),
            new NavigationGroup(
                    "Owner",
                    List.of(new NavigationItem(
                            "Figures and set-up", Glyph.CHART, "owner/today", Permission.READ_FIGURES))));

    @Inject
    StaffLayout() {
        super(CurrentCall.require().actor().access().roleName(), "staff/queue", "", GROUPS);
    }
}
