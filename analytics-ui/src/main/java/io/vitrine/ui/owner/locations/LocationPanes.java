package io.vitrine.ui.owner.locations;

import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.LocationComparison.LocationFigures;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Change;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import io.vitrine.ui.owner.Scope;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The whole, the top, the bottom and the average location. */
final class LocationPanes extends Panes {

    LocationPanes(LocationComparison read, Scope scope, Desk desk) {
        super(Cut.FOUR);
        String against = "vs. " + lower(scope.compareTo().words());
        BigDecimal whole = read.whole().netSales().amount();
        BigDecimal before = read.wholeBefore().netSales().amount();
        add(
                new FigureTile("Net sales, all locations", Readings.about(Metric.NET_SALES, desk))
                        .value(desk.formats().tile(whole))
                        .change(Change.of(whole, before), against),
                place("Top", read.top(), read, desk),
                place("Bottom", read.bottom(), read, desk),
                new FigureTile("Average per location")
                        .value(desk.formats().tile(read.averageNetSales()))
                        .change(Change.of(read.averageNetSales(), read.averageNetSalesBefore()), against));
    }

    private static FigureTile place(
            String label, Optional<LocationFigures> location, LocationComparison read, Desk desk) {
        FigureTile tile = new FigureTile(label).size("m");
        if (location.isEmpty()) {
            return tile.noData().note("only one location");
        }
        LocationFigures figures = location.get();
        BigDecimal sales = figures.now().netSales().amount();
        return tile.value(figures.name())
                .note(desk.formats().tile(sales) + ", " + desk.formats().percent(RankingRow.share(sales, read))
                        + " of the whole");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
