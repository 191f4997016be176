package io.vitrine.ui.owner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.Breakdown;
import io.vitrine.analytics.Breakdown.Slice;
import io.vitrine.ui.kit.BarCell;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The largest parts of net sales with their shares, the others in one row, the whole in the foot. */
public final class BreakdownTable {

    private static final String OTHERS = "";

    private BreakdownTable() {}

    public static Component of(String caption, String part, Breakdown parts, Desk desk) {
        Formats formats = desk.formats();
        List<Slice> rows = new ArrayList<>(parts.top());
        long left = parts.groups() - parts.top().size();
        if (left > 0) {
            rows.add(new Slice(
                    OTHERS, formats.count(left) + (left == 1 ? " other" : " others"), parts.rest(), share(parts)));
        }
        BigDecimal largest = rows.stream().map(Slice::share).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new DataTable<Slice>(caption)
                .column(part, BreakdownTable::name)
                .figure("Net sales " + formats.symbol(), slice -> formats.plain(slice.value()))
                .column("Share", slice -> new BarCell(formats.percent(slice.share()), slice.share(), largest), "num")
                .rows(rows)
                .sums("All " + formats.count(parts.groups()), new Span(formats.plain(parts.total())), new Span(""));
    }

    private static Component name(Slice slice) {
        if (slice.label().isBlank()) {
            return new Span(slice.key());
        }
        return slice.key().equals(OTHERS) ? Words.span(slice.label(), "vt-mut") : new Span(slice.label());
    }

    private static BigDecimal share(Breakdown parts) {
        return parts.total().signum() == 0
                ? BigDecimal.ZERO
                : parts.rest().divide(parts.total(), MathContext.DECIMAL64);
    }
}
