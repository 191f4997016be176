package io.vitrine.ui.owner.sales;

import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.Breakdown;
import io.vitrine.analytics.Dimension;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.owner.BreakdownTable;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Scope;
import java.util.List;
import java.util.Locale;

/** Net sales by product, country and channel; each table adds up to the whole. */
final class SalesParts extends Div {

    private static final int PRODUCTS = 10;
    private static final int COUNTRIES = 8;

    SalesParts(Figures figures, Scope scope, Desk desk) {
        addClassName("vt-two");
        Div right = new Div(
                part(figures, scope, desk, Dimension.COUNTRY, "Countries", COUNTRIES),
                part(figures, scope, desk, Dimension.CHANNEL, "Channels", COUNTRIES));
        right.addClassName("vt-stack");
        add(part(figures, scope, desk, Dimension.PRODUCT, "Products", PRODUCTS), right);
    }

    /** Countries that were written as a code get their name. */
    private static Breakdown named(Dimension dimension, Breakdown parts) {
        if (dimension != Dimension.COUNTRY) {
            return parts;
        }
        List<Breakdown.Slice> named = parts.top().stream()
                .map(slice -> new Breakdown.Slice(slice.key(), country(slice.label()), slice.value(), slice.share()))
                .toList();
        return new Breakdown(parts.dimension(), parts.metric(), named, parts.groups(), parts.rest(), parts.total());
    }

    private static String country(String written) {
        boolean code = written.length() == 2 && written.chars().allMatch(Character::isUpperCase);
        return code ? new Locale("", written).getDisplayCountry(Locale.ENGLISH) : written;
    }

    private static Box part(Figures figures, Scope scope, Desk desk, Dimension dimension, String title, int limit) {
        Breakdown parts = named(dimension, figures.breakdown(dimension, Metric.NET_SALES, scope.query(), limit));
        if (parts.top().isEmpty()) {
            return new Box(title)
                    .with(new EmptyState("No sales in this period", "Choose another period or location above."));
        }
        String one = title.equals("Countries") ? "Country" : title.substring(0, title.length() - 1);
        return new Box(title).with(BreakdownTable.of("Net sales by " + one.toLowerCase(Locale.ROOT), one, parts, desk));
    }
}
