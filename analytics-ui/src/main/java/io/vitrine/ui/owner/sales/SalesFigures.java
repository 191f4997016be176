package io.vitrine.ui.owner.sales;

import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Trend;
import java.util.Optional;

/** What the Sales page read: the period and what it is compared with. */
record SalesFigures(Kpis now, Optional<Kpis> before, Trend trend, Optional<Trend> earlier) {

    static SalesFigures read(Figures figures, SalesState state) {
        return new SalesFigures(
                figures.kpis(state.scope().query()),
                state.scope().before().map(figures::kpis),
                figures.trend(state.metric(), state.scope().query(), state.interval()),
                state.scope().before().map(query -> figures.trend(state.metric(), query, state.interval())));
    }
}
