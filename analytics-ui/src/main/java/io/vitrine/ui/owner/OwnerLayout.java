package io.vitrine.ui.owner;

import com.vaadin.flow.component.Component;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The owner's portal. */
@Dependent
public class OwnerLayout extends PortalLayout {

    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup(
                    "",
                    List.of(
                            new NavigationItem("Today", Glyph.HOME, "owner/today", Permission.READ_FIGURES),
                            new NavigationItem("Today's work", Glyph.CHECK, "staff/queue", Permission.READ_ORDERS),
                            new NavigationItem("Orders", Glyph.ORDERS, "owner/orders", Permission.READ_ORDERS),
                            new NavigationItem("Products", Glyph.TAG, "staff/products", Permission.READ_PRODUCTS),
                            new NavigationItem("Stock", Glyph.STOCK, "staff/stock", Permission.READ_STOCK),
                            new NavigationItem(
                                    "Invoices", Glyph.DOCUMENT, "staff/invoices", Permission.READ_INVOICES))),
            new NavigationGroup(
                    "Analyse",
                    List.of(
                            new NavigationItem("Sales", Glyph.CHART, "owner/sales", Permission.READ_FIGURES),
                            new NavigationItem("Forecast", Glyph.CALENDAR, "owner/forecast", Permission.READ_FIGURES),
                            new NavigationItem("Locations", Glyph.PIN, "owner/locations", Permission.READ_FIGURES),
                            new NavigationItem("Customers", Glyph.USERS, "owner/customers", Permission.READ_FIGURES),
                            new NavigationItem(
                                    "Bought together", Glyph.LINK, "owner/baskets", Permission.READ_FIGURES))),
            new NavigationGroup(
                    "Trust",
                    List.of(
                            new NavigationItem("Figures", Glyph.HASH, "owner/figures", Permission.READ_FIGURES),
                            new NavigationItem("Audit trail", Glyph.LOG, "owner/trail", Permission.READ_AUDIT),
                            new NavigationItem("Approvals", Glyph.PAIR, "owner/approvals", Permission.READ_APPROVALS),
                            new NavigationItem(
                                    "Access reviews", Glyph.CHECK, "owner/reviews", Permission.REVIEW_ACCESS),
                            new NavigationItem("Cases", Glyph.FLAG, "owner/cases", Permission.READ_CASES),
                            new NavigationItem("Auditors", Glyph.EYE, "owner/auditors", Permission.READ_GRANTS),
                            new NavigationItem(
                                    "Documents", Glyph.DOCUMENT, "owner/documents", Permission.MANAGE_DOCUMENTS),
                            new NavigationItem("Vitrine access", Glyph.LOCK, "owner/support", Permission.READ_GRANTS))),
            new NavigationGroup(
                    "Set up",
                    List.of(
                            new NavigationItem("Import", Glyph.UPLOAD, "owner/imports", Permission.IMPORT_ORDERS),
                            new NavigationItem("Team", Glyph.USERS, "owner/team", Permission.READ_TEAM),
                            new NavigationItem("Roles", Glyph.SLIDERS, "owner/roles", Permission.READ_TEAM),
                            new NavigationItem("Security", Glyph.SHIELD, "owner/security", Permission.MANAGE_SECURITY),
                            new NavigationItem(
                                    "Single sign-on", Glyph.LOCK, "owner/single-sign-on", Permission.MANAGE_SECURITY),
                            new NavigationItem("Keys", Glyph.PLUG, "owner/keys", Permission.MANAGE_KEYS))));

    private final transient SupportBanner support;

    @Inject
    OwnerLayout(SupportBanner support) {
        super(CurrentCall.require().actor().access().roleName(), "owner/today", "owner/figures", GROUPS);
        this.support = support;
    }

    @Override
    protected Optional<Component> notice() {
        return support.find();
    }
}
