package io.vitrine.ui.owner.locations;

import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.LocationComparison.LocationFigures;
import io.vitrine.ui.kit.Change;
import java.math.BigDecimal;
import java.math.MathContext;

/** A location in the ranking, with its share of the whole. */
record RankingRow(LocationFigures figures, BigDecimal share) {

    static RankingRow of(LocationFigures figures, LocationComparison whole) {
        return new RankingRow(figures, share(figures.now().netSales().amount(), whole));
    }

    /** Which part of the whole an amount is; zero when the whole is not positive. */
    static BigDecimal share(BigDecimal part, LocationComparison read) {
        BigDecimal whole = read.whole().netSales().amount();
        return whole.signum() <= 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
    }

    BigDecimal sales() {
        return figures.now().netSales().amount();
    }

    Change change() {
        return Change.of(sales(), figures.before().netSales().amount());
    }
}
