package io.vitrine.ui.owner.today;

import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Today;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Six figures of the day against yesterday at the same time. */
final class TodayTiles extends Panes {

    private static final List<Metric> SHOWN = List.of(
            Metric.NET_SALES,
            Metric.ORDERS,
            Metric.AVERAGE_ORDER_VALUE,
            Metric.CUSTOMERS,
            Metric.RETURNS,
            Metric.NEW_CUSTOMERS);

    private final transient Desk desk;
    private final transient Scope scope;
    private final Map<Metric, FigureTile> tiles = new EnumMap<>(Metric.class);

    TodayTiles(Desk desk, Scope scope) {
        super(Cut.THREE);
        this.desk = desk;
        this.scope = scope;
        for (Metric metric : SHOWN) {
            FigureTile tile = new FigureTile(metric.label(), Readings.about(metric, desk));
            tiles.put(metric, tile);
            add(tile);
        }
    }

    void show(Today today) {
        tiles.forEach((metric, tile) -> show(metric, tile, today));
    }

    private void show(Metric metric, FigureTile tile, Today today) {
        Optional<BigDecimal> now = Readings.value(metric, today.now());
        Optional<BigDecimal> before = Readings.value(metric, today.yesterdaySameTime());
        String against = "vs. yesterday, " + desk.dates().time(today.until());
        now.ifPresentOrElse(value -> tile.value(Readings.tile(metric, value, desk.formats())), () -> tile.noData());
        if (now.isPresent() && before.isPresent()) {
            tile.change(Readings.change(metric, now.get(), before.get()), against);
        } else {
            tile.note(now.isEmpty() ? "no order yet today" : "none yesterday by this time");
        }
        tile.latest(today.last14Days().getOrDefault(metric, List.of()));
        long rows = today.rowCounts().getOrDefault(metric, 0L);
        tile.door(Readings.basis(metric), Rows.counted(metric, scope, rows, "row", "rows", desk.formats()));
    }
}
