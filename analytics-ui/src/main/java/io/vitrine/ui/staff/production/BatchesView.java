package io.vitrine.ui.staff.production;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.production.Production;
import io.vitrine.commerce.production.ProductionBatch;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The batches, the newest first. */
@Route(value = BatchesView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class BatchesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/production";

    private final transient Production production;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    BatchesView(Production production, Locations locations, Clock clock) {
        this.production = production;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ProductionBatch> batches = production.newest();
        Box box = new Box("Batches").with(batches.isEmpty() ? nothing() : table(batches, Desk.current(clock)));
        box.addClassName("vt-after-head");
        removeAll();
        add(
                new PageHead("Production")
                        .basis(
                                "The newest hundred batches. What was used is gone; what was made has cost what was used.")
                        .actions(Link.button(Glyph.PLUS, "Enter batch", PATH + "/new")
                                .primary()),
                box);
    }

    private Component table(List<ProductionBatch> batches, Desk desk) {
        Map<LocationId, String> names =
                Allowed.locations(locations).stream().collect(Collectors.toMap(Location::id, Location::name));
        return new DataTable<ProductionBatch>("Batches")
                .column("Made", batch -> made(batch, desk))
                .figure("Pieces", batch -> desk.formats().count(batch.quantity()))
                .column("Lot", BatchesView::lot)
                .text("Used", batch -> used(batch, desk), "wide")
                .figure("Cost of one", batch -> desk.formats().money(batch.unitCost()), "wide")
                .text("Location", batch -> names.getOrDefault(batch.location(), ""), "wide")
                .rows(batches);
    }

    private static Component made(ProductionBatch batch, Desk desk) {
        Span both = new Span(new Link("staff/stock/" + batch.makes(), batch.sku()));
        both.add(Words.span(desk.dates().recent(batch.at()), "sub2"));
        return both;
    }

    private static Component lot(ProductionBatch batch) {
        return batch.lot()
                .<Component>map(code ->
                        new Link(Address.of("staff/lots").with("q", code).toString(), code))
                .orElseGet(() -> Words.quiet("none"));
    }

    private static String used(ProductionBatch batch, Desk desk) {
        return batch.uses().stream()
                .map(use -> desk.formats().count(use.quantity()) + " \u00d7 " + use.sku())
                .collect(Collectors.joining(", "));
    }

    private static Component nothing() {
        return new EmptyState(
                "Nothing was made yet",
                "Enter a batch when something was made: its materials leave the stock, its pieces come in.",
                new Link(PATH + "/new", "Enter the first batch"));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Production");
    }
}
