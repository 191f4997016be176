package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.LocationComparison.LocationFigures;
import io.vitrine.ui.kit.Bar;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Pane;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.CompareTo;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Net sales of today per location, the largest first. */
final class LocationsPane extends Pane {

    private static final int SHOWN = 7;

    private final transient Desk desk;
    private final Div list = new Div();

    LocationsPane(Desk desk) {
        super("Locations today", new Link("owner/locations?period=today", "All"));
        this.desk = desk;
        list.addClassName("vt-ranks");
        add(list);
    }

    void show(LocationComparison comparison) {
        list.removeAll();
        BigDecimal largest = comparison.ranking().stream()
                .map(figures -> figures.now().netSales().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        comparison.ranking().stream().limit(SHOWN).forEach(figures -> list.add(line(figures, largest)));
    }

    private Link line(LocationFigures figures, BigDecimal largest) {
        Scope scope = new Scope(
                Optional.of(Preset.TODAY),
                Preset.TODAY.period(desk.today()),
                CompareTo.PREVIOUS,
                Optional.of(figures.id()));
        BigDecimal sales = figures.now().netSales().amount();
        Link link = new Link(TodayView.at(scope).toString(), "");
        Span orders = Words.span(orders(figures.now().orders()), "vt-xs", "vt-mut", "below");
        link.add(
                new Span(figures.name()),
                new Bar().fill(share(sales, largest)),
                Words.strong(desk.formats().tile(sales)),
                orders);
        return link;
    }

    private String orders(long count) {
        return desk.formats().count(count) + (count == 1 ? " order" : " orders");
    }

    private static int share(BigDecimal part, BigDecimal largest) {
        return largest.signum() <= 0
                ? 0
                : part.movePointRight(2)
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
