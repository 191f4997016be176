package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.inventory.ShelfState;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.owner.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is out of stock or running out, with the way to it; nothing while there is nothing to do. */
final class StockAlerts extends Div {

    private final transient Shelves shelves;
    private final transient Desk desk;

    StockAlerts(Shelves shelves, Desk desk) {
        this.shelves = shelves;
        this.desk = desk;
    }

    void show(Optional<LocationId> location) {
        removeAll();
        Map<ShelfState, Long> counts = shelves.counts(location);
        List<Link> links = new ArrayList<>();
        add(links, counts, ShelfState.OUT, "out of stock", location);
        add(links, counts, ShelfState.CRITICAL, "critical", location);
        add(links, counts, ShelfState.REORDER, "to reorder", location);
        if (links.isEmpty()) {
            return;
        }
        Span line = new Span("Stock: ");
        for (int i = 0; i < links.size(); i++) {
            line.add(new Span(i == 0 ? "" : ", "), links.get(i));
        }
        add(Note.warn(line));
    }

    private void add(
            List<Link> links,
            Map<ShelfState, Long> counts,
            ShelfState state,
            String words,
            Optional<LocationId> location) {
        long count = counts.getOrDefault(state, 0L);
        if (count > 0) {
            String place = location.map(id -> "&location=" + id).orElse("");
            links.add(new Link(
                    "staff/stock?state=" + state.name().toLowerCase(Locale.ROOT) + place,
                    desk.formats().count(count) + " " + words));
        }
    }
}
