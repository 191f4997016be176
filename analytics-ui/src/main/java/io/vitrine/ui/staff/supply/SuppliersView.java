package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.Suppliers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The suppliers, by name. */
@Route(value = "staff/suppliers", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class SuppliersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String HERE = "staff/suppliers";
    private static final int PAGE = 50;

    private final transient Suppliers suppliers;
    private final transient Clock clock;

    @Inject
    SuppliersView(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean all = query.getSingleParameter("all").isPresent();
        StockPage<Supplier> page = suppliers.list(all, query.getSingleParameter("after"), PAGE);
        Box box = new Box("Suppliers", Words.space(), choice(all));
        box.with(page.rows().isEmpty() ? nothing() : table(page));
        page.next().ifPresent(next -> box.foot(Words.space(), more(next, all)));
        Div blocks = new Div(box);
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(
                new PageHead("Suppliers")
                        .basis("Whom goods are bought from, and how long they take.")
                        .actions(Action.link(Glyph.PLUS, "Add supplier", "/app/staff/suppliers/new")),
                blocks);
    }

    private static Component choice(boolean all) {
        return new Segments("Which suppliers").option("Active", HERE, !all).option("All", HERE + "?all=true", all);
    }

    private static Component more(String next, boolean all) {
        Link link = new Link(
                Address.of(HERE)
                        .with("all", all ? Optional.of("true") : Optional.empty())
                        .with("after", next)
                        .toString(),
                "More");
        link.addClassNames("vt-btn", "s");
        return link;
    }

    private static Component table(StockPage<Supplier> page) {
        return new DataTable<Supplier>("Suppliers")
                .column("Supplier", SuppliersView::name)
                .text("Orders go to", supplier -> supplier.email().orElse("no email"), "wide")
                .text("Currency", supplier -> supplier.currency().getCurrencyCode(), "wide")
                .figure("Usual days", supplier -> Integer.toString(supplier.leadDays()))
                .column(
                        "State",
                        supplier -> supplier.active()
                                ? new Status(Status.Kind.GOOD, "Active")
                                : new Status(Status.Kind.NEUTRAL, "Not ordered from"))
                .rows(page.rows());
    }

    private static Component name(Supplier supplier) {
        Span both = new Span(new Link(HERE + "/" + supplier.id(), supplier.name()));
        supplier.email().ifPresent(email -> both.add(Words.span(email, "sub2", "only-m")));
        return both;
    }

    private static Component nothing() {
        return new EmptyState(
                "No suppliers yet",
                "Orders to restock go to a supplier. Add the first one with its usual delivery time.",
                Action.link(Glyph.PLUS, "Add supplier", "/app/staff/suppliers/new"));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Suppliers");
    }
}
