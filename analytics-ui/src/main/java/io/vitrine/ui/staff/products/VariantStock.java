package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationKind;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one location has of a product's variants, and from which availability on it should get more. */
final class VariantStock {

    private final Shelves shelves;
    private final Stock stock;
    private final Formats formats;
    private final Select<Location> place = new Select<>();
    private final Map<VariantId, StockLevel> levels = new HashMap<>();
    private List<VariantRow> rows = List.of();
    private Runnable changed = () -> {};

    VariantStock(Shelves shelves, Stock stock, List<Location> locations, Formats formats) {
        this.shelves = shelves;
        this.stock = stock;
        this.formats = formats;
        place.setAriaLabel("Location whose stock is shown");
        place.setItems(locations);
        place.setItemLabelGenerator(Location::name);
        locations.stream()
                .min(Comparator.comparing(location -> location.kind() != LocationKind.WAREHOUSE))
                .ifPresent(place::setValue);
        place.addValueChangeListener(chosen -> {
            read(rows);
            changed.run();
        });
    }

    /** The choice of the location; absent where there is nothing to choose or to see. */
    Optional<Component> picker() {
        return seen() ? Optional.of(place) : Optional.empty();
    }

    void onChange(Runnable work) {
        changed = work;
    }

    private boolean seen() {
        return Allowed.may(Permission.READ_STOCK) && place.getValue() != null;
    }

    void read(List<VariantRow> variants) {
        rows = List.copyOf(variants);
        levels.clear();
        if (seen()) {
            levels.putAll(shelves.at(
                    place.getValue().id(),
                    rows.stream().flatMap(row -> row.id().stream()).toList()));
        }
        rows.forEach(
                row -> row.reorderAt.setValue(point(row).map(Math::toIntExact).orElse(null)));
        rows.forEach(row -> row.reorderAt.setReadOnly(!Allowed.may(Permission.MANAGE_STOCK)));
    }

    private Optional<Long> point(VariantRow row) {
        return level(row).flatMap(StockLevel::reorderPoint);
    }

    private Optional<StockLevel> level(VariantRow row) {
        return row.id().map(levels::get);
    }

    void columns(DataTable<VariantRow> table) {
        if (seen()) {
            table.column("Stock", this::available, "num").column("Reorder at", row -> row.reorderAt, "vt-w-s");
        }
    }

    private Component available(VariantRow row) {
        if (row.id().isEmpty() || !row.counted.getValue()) {
            return Words.quiet(row.id().isEmpty() ? "0" : "not counted");
        }
        long free = level(row).map(StockLevel::available).orElse(0L);
        return row.id()
                .<Component>map(id -> new Link("staff/stock/" + id, formats.count(free)))
                .orElseGet(() -> new Span("0"));
    }

    /** Sets the points that were changed; a variant that was just added is found by its number. */
    void save(Map<String, VariantId> bySku) {
        if (!seen() || !Allowed.may(Permission.MANAGE_STOCK)) {
            return;
        }
        for (VariantRow row : rows) {
            Optional<Long> wanted =
                    Optional.ofNullable(row.reorderAt.getValue()).map(Long::valueOf);
            Optional<VariantId> id = row.id()
                    .or(() -> Optional.ofNullable(bySku.get(row.sku.getValue().strip())));
            if (!wanted.equals(point(row))) {
                id.ifPresent(
                        variant -> stock.reorderAt(variant, place.getValue().id(), wanted));
            }
        }
    }
}
