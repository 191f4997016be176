package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockBins;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.owner.Allowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an article is, and from which availability on each location should get more. */
final class LevelsBox extends Div {

    private final transient Stock stock;
    private final transient VariantId variant;
    private final transient Map<LocationId, String> names;
    private final transient StockBins bins;
    private final transient Map<LocationId, String> lies;
    private final transient Runnable changed;
    private final Complaint complaint = new Complaint();

    LevelsBox(
            Stock stock,
            StockBins bins,
            VariantId variant,
            List<StockLevel> levels,
            List<Location> places,
            Formats formats,
            Runnable changed) {
        this.stock = stock;
        this.variant = variant;
        this.bins = bins;
        this.lies = bins.of(variant);
        this.changed = changed;
        this.names = places.stream().collect(Collectors.toMap(Location::id, Location::name));
        Box box = new Box("Where it is");
        if (levels.isEmpty()) {
            Div none = new Div(new Span("Nowhere yet. Enter what is there below."));
            none.addClassNames("vt-body", "vt-mut");
            add(box.with(none));
            return;
        }
        add(box.with(
                new DataTable<StockLevel>("Levels of the article")
                        .text("Location", level -> names.getOrDefault(level.location(), ""))
                        .figure("There", level -> formats.count(level.onHand()), "wide")
                        .figure("Promised", level -> formats.count(level.reserved()), "wide")
                        .figure("Free", level -> formats.count(level.available()))
                        .column("Reorder at", level -> point(level, formats), "num")
                        .column("Bin", this::bin)
                        .rows(levels)
                        .sums(
                                "All locations",
                                sum(
                                        formats,
                                        levels.stream()
                                                .mapToLong(StockLevel::onHand)
                                                .sum()),
                                sum(
                                        formats,
                                        levels.stream()
                                                .mapToLong(StockLevel::reserved)
                                                .sum()),
                                sum(
                                        formats,
                                        levels.stream()
                                                .mapToLong(StockLevel::available)
                                                .sum()),
                                new Span(""),
                                new Span("")),
                complaint));
    }

    private static Span sum(Formats formats, long pieces) {
        return new Span(formats.count(pieces));
    }

    private Component point(StockLevel level, Formats formats) {
        if (!Allowed.may(Permission.MANAGE_STOCK)) {
            return new Span(level.reorderPoint().map(formats::count).orElse("not set"));
        }
        IntegerField field = new IntegerField();
        field.setAriaLabel("Reorder point at " + names.getOrDefault(level.location(), ""));
        field.setPlaceholder("not set");
        field.setWidth("88px");
        level.reorderPoint().map(Math::toIntExact).ifPresent(field::setValue);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient() && !field.isInvalid()) {
                save(level, Optional.ofNullable(typed.getValue()).map(Long::valueOf));
            }
        });
        return field;
    }

    private Component bin(StockLevel level) {
        String now = lies.getOrDefault(level.location(), "");
        if (!Allowed.may(Permission.MANAGE_STOCK)) {
            return new Span(now.isEmpty() ? "none" : now);
        }
        TextField field = new TextField();
        field.setAriaLabel("Bin at " + names.getOrDefault(level.location(), ""));
        field.setPlaceholder("none");
        field.setWidth("96px");
        field.setMaxLength(24);
        field.setValue(now);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()
                    && complaint.attempt(() -> bins.put(
                            variant,
                            level.location(),
                            Optional.of(typed.getValue()).filter(text -> !text.isBlank())))) {
                changed.run();
                Saved.say("Bin saved");
            }
        });
        return field;
    }

    private void save(StockLevel level, Optional<Long> point) {
        if (complaint.attempt(() -> stock.reorderAt(variant, level.location(), point))) {
            changed.run();
            Saved.say("Reorder point saved");
        }
    }
}
