package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.vitrine.analytics.Breakdown;
import io.vitrine.analytics.Dimension;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.BreakdownTable;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;

/** What sold best in the last 30 days. */
final class BestProducts extends Div {

    private static final int SHOWN = 5;

    BestProducts(Figures figures, Desk desk, Scope today) {
        Scope scope = today.with(Preset.LAST_30, desk.today());
        Breakdown products = figures.breakdown(Dimension.PRODUCT, Metric.NET_SALES, scope.query(), SHOWN);
        Section box = products.top().isEmpty()
                ? new Box("Best products, 30 days")
                        .with(new EmptyState("Nothing sold in 30 days", "Sales of the last 30 days appear here."))
                : new Box(
                                "Best products, 30 days",
                                Words.space(),
                                new Link(scope.on(Address.of("owner/sales")).toString(), "Sales"))
                        .with(BreakdownTable.of("Best products, 30 days", "Product", products, desk));
        add(box);
    }
}
