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
            new NavigationGroup(
                    "",
                    List.of(
                            new NavigationItem("Today's work", Glyph.HOME, "staff/queue", Permission.READ_ORDERS),
                            new NavigationItem("Orders", Glyph.ORDERS, "staff/orders", Permission.READ_ORDERS),
                            new NavigationItem("Questions", Glyph.HELP, "staff/questions", Permission.READ_ORDERS))),
            new NavigationGroup(
                    "Warehouse",
                    List.of(
                            new NavigationItem("Pick lists", Glyph.SCAN, "staff/picking", Permission.FULFIL_ORDERS),
                            new NavigationItem("Returns", Glyph.UNDO, "staff/returns", Permission.FULFIL_ORDERS),
                            new NavigationItem("Stock", Glyph.STOCK, "staff/stock", Permission.READ_STOCK),
                            new NavigationItem("Counts", Glyph.SCAN, "staff/counts", Permission.READ_STOCK),
                            new NavigationItem(
                                    "Purchase orders",
                                    Glyph.DOCUMENT,
                                    "staff/purchase-orders",
                                    Permission.MANAGE_STOCK),
                            new NavigationItem("Production", Glyph.STORE, "staff/production", Permission.MANAGE_STOCK),
                            new NavigationItem("Lots", Glyph.TAG, "staff/lots", Permission.MANAGE_STOCK),
                            new NavigationItem("Suppliers", Glyph.USERS, "staff/suppliers", Permission.MANAGE_STOCK))),
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
                                    "Settlements", Glyph.COINS, "staff/settlements", Permission.READ_PAYMENTS),
                            new NavigationItem(
                                    "Reconciliation", Glyph.BANK, "staff/reconciliation", Permission.READ_PAYMENTS),
                            new NavigationItem("Reminders", Glyph.CLOCK, "staff/reminders", Permission.READ_INVOICES),
                            new NavigationItem("Tax", Glyph.HASH, "staff/tax", Permission.READ_INVOICES),
                            new NavigationItem("Periods", Glyph.LOCK, "staff/periods", Permission.READ_INVOICES))),
            new NavigationGroup(
                    "Shop",
                    List.of(
                            new NavigationItem("Promotions", Glyph.TAG, "staff/promotions", Permission.READ_PRODUCTS),
                            new NavigationItem("Storefront", Glyph.STORE, "staff/storefront", Permission.MANAGE_STORE),
                            new NavigationItem(
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
