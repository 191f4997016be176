package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.inventory.ShelfRow;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page of levels, or why there is none. */
final class ShelfBox extends Div {

    ShelfBox(StockPage<ShelfRow> page, StockState state, List<Location> locations, Formats formats) {
        addClassName("vt-box");
        if (page.rows().isEmpty()) {
            add(empty(state));
            return;
        }
        Map<LocationId, String> names = locations.stream().collect(Collectors.toMap(Location::id, Location::name));
        add(
                new DataTable<ShelfRow>("Levels by location")
                        .column("Article", row -> article(row, names))
                        .text("Location", row -> names.getOrDefault(row.level().location(), ""), "wide")
                        .column("State", row -> StockWords.status(row.state()))
                        .figure("There", row -> formats.count(row.level().onHand()), "wide")
                        .figure("Promised", row -> formats.count(row.level().reserved()), "wide")
                        .figure(
                                "Reorder at",
                                row -> row.level()
                                        .reorderPoint()
                                        .map(formats::count)
                                        .orElse("not set"),
                                "wide")
                        .figure("Free", row -> formats.count(row.level().available()))
                        .rows(page.rows()),
                new ListFoot(
                        formats.count(page.rows().size()) + " levels on this page",
                        state.after().map(after -> state.page(Optional.empty()).address()),
                        page.next().map(next -> state.page(Optional.of(next)).address())));
    }

    private static Component article(ShelfRow row, Map<LocationId, String> names) {
        Component both = StockWords.article(row.article());
        both.getElement()
                .appendChild(Words.span(names.getOrDefault(row.level().location(), ""), "sub2", "only-m")
                        .getElement());
        return both;
    }

    private static Component empty(StockState state) {
        return state.search().narrowed()
                ? new EmptyState(
                        "Nothing fits",
                        "No article has this name, location and state together.",
                        new Link(StockState.PATH, "Show all levels"))
                : new EmptyState(
                        "No stock yet",
                        "Levels appear with the first pieces that come in. Open a product, follow its stock and enter"
                                + " what is there, or count a location.",
                        Link.button("Products", "staff/products"),
                        Link.button("Count a location", CountsView.PATH + "/new"));
    }
}
