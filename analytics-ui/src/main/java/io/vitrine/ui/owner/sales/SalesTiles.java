package io.vitrine.ui.owner.sales;

import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The period's figures against those of the compared one. */
final class SalesTiles extends Panes {

    private static final List<Metric> SHOWN =
            List.of(Metric.NET_SALES, Metric.ORDERS, Metric.AVERAGE_ORDER_VALUE, Metric.CUSTOMERS);

    SalesTiles(SalesFigures read, Scope scope, Desk desk) {
        super(Cut.FOUR);
        SHOWN.forEach(metric -> add(tile(metric, read, scope, desk)));
    }

    private static FigureTile tile(Metric metric, SalesFigures read, Scope scope, Desk desk) {
        FigureTile tile = new FigureTile(metric.label(), Readings.about(metric, desk));
        Optional<BigDecimal> now = Readings.value(metric, read.now());
        Optional<BigDecimal> before = read.before().flatMap(kpis -> Readings.value(metric, kpis));
        now.ifPresentOrElse(value -> tile.value(Readings.tile(metric, value, desk.formats())), tile::noData);
        if (now.isPresent() && before.isPresent()) {
            tile.change(
                    Readings.change(metric, now.get(), before.get()),
                    "vs. " + Readings.tile(metric, before.get(), desk.formats()));
        } else {
            tile.note(read.before().isPresent() ? "nothing to compare with" : "not compared");
        }
        return tile.door(Readings.basis(metric), Rows.plain(metric, scope));
    }
}
