package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.supply.PurchaseSearch;
import io.vitrine.commerce.supply.PurchaseSummary;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierId;
import io.vitrine.commerce.supply.SupplierPerformance;
import io.vitrine.commerce.supply.Suppliers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One supplier: how it has kept its word, its newest orders, and what is known of it. */
@Route(value = "staff/suppliers/:supplier", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class SupplierView extends DetailView<SupplierId> {

    private static final int NEWEST = 10;

    private final transient Suppliers suppliers;
    private final transient Purchases purchases;
    private final transient Clock clock;

    @Inject
    SupplierView(Suppliers suppliers, Purchases purchases, Clock clock) {
        super("supplier", SupplierId::parse);
        this.suppliers = suppliers;
        this.purchases = purchases;
        this.clock = clock;
    }

    @Override
    protected void show(SupplierId id) {
        Supplier supplier = suppliers.find(id).orElseThrow(() -> Problem.notFound("supplier"));
        Desk desk = Desk.current(clock);
        List<Component> blocks = new ArrayList<>();
        if (Allowed.everywhere()) {
            blocks.add(kept(suppliers.performance(id), desk.formats()));
        }
        blocks.add(orders(id, desk));
        blocks.add(form(supplier, desk));
        draw(
                supplier.name(),
                new PageHead(supplier.name())
                        .basis(supplier.email().orElse("No email: orders are placed in another way"))
                        .below(new Link("staff/suppliers", "Suppliers"))
                        .actions(Action.link(
                                Glyph.PLUS, "Order from it", "/app/staff/purchase-orders/new?supplier=" + id)),
                blocks.toArray(Component[]::new));
    }

    private static Component kept(SupplierPerformance kept, Formats formats) {
        return new Panes(
                Panes.Cut.FOUR,
                tile(
                        "Days to deliver",
                        kept.leadDays().map(BigDecimal::toPlainString),
                        formats.count(kept.days()) + " days over " + formats.count(kept.complete())
                                + (kept.complete() == 1 ? " whole order" : " whole orders")),
                tile(
                        "Whole and on time",
                        kept.onTimeShare().map(formats::percent),
                        formats.count(kept.onTime()) + " of " + formats.count(kept.due()) + " due orders"),
                tile(
                        "Delivered of ordered",
                        kept.fillRate().map(formats::percent),
                        formats.count(kept.received()) + " of " + formats.count(kept.ordered()) + " due pieces"),
                tile(
                        "Sent back at the door",
                        kept.defectRate().map(formats::percent),
                        formats.count(kept.rejected()) + " of " + formats.count(kept.taken() + kept.rejected())
                                + " pieces"));
    }

    private static FigureTile tile(String label, Optional<String> value, String from) {
        FigureTile tile = new FigureTile(label).size("m");
        return value.map(text -> tile.value(text).note(from))
                .orElseGet(() -> tile.noData().note("nothing is due yet"));
    }

    private Component orders(SupplierId id, Desk desk) {
        List<PurchaseSummary> newest = purchases
                .list(new PurchaseSearch(
                        Optional.empty(),
                        Optional.of(id),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NEWEST))
                .rows();
        return new Box("Newest orders")
                .with(
                        newest.isEmpty()
                                ? new EmptyState(
                                        "Nothing was ordered yet", "Draft an order from what runs out, or by hand.")
                                : PurchaseTable.of(newest, desk));
    }

    private Component form(Supplier supplier, Desk desk) {
        SupplierForm[] form = new SupplierForm[1];
        form[0] = new SupplierForm(Optional.of(supplier), desk.business().currency(), "Save supplier", wanted -> {
            suppliers.change(supplier.id(), wanted);
            form[0].done("Saved.");
        });
        return new Box("What is known of it").padded(form[0]);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
