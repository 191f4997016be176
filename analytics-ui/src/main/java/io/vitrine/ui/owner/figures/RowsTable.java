package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.DrillDown.Row;
import io.vitrine.analytics.DrillDown.RowKind;
import io.vitrine.analytics.Metric;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a figure's rows, with the columns that the figure needs. */
final class RowsTable {

    private final DrillDown rows;
    private final Desk desk;
    private final Formats formats;
    private final boolean terms;

    RowsTable(DrillDown rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
        this.formats = desk.formats();
        this.terms = rows.metric() == Metric.NET_SALES || rows.metric() == Metric.AVERAGE_ORDER_VALUE;
    }

    Component table() {
        boolean net = rows.metric() == Metric.NET_SALES;
        DataTable<Row> table = new DataTable<Row>("Rows of " + rows.metric().label())
                .compact()
                .text("When", row -> when(row.at()), "vt-nowrap")
                .column(customers() ? "First order" : "Document", RowsTable::document, "vt-nowrap")
                .text("Customer", row -> row.customer().orElse("Guest"), "wide")
                .text("Channel", row -> word(row.channel()), "wide");
        if (!net) {
            table.text("Location", Row::location, "wide");
        }
        List<Component> sums = new ArrayList<>();
        if (net) {
            table.column("Kind", RowsTable::kind, "wide");
        }
        if (terms) {
            table.figure("Gross", row -> bare(row.gross()), "wide")
                    .figure("Discount", row -> bare(row.discount().negate()), "wide");
            sums.add(new Span(formats.plain(rows.sums().gross())));
            sums.add(new Span(formats.plain(rows.sums().discount().negate())));
        }
        if (net) {
            table.figure("Return", row -> bare(row.returned().negate()), "wide");
            sums.add(new Span(formats.plain(rows.sums().returned().negate())));
        }
        table.column(value(), row -> Words.strong(value(row.value())), "num");
        sums.add(new Span(value(rows.sum())));
        return table.rows(rows.rows())
                .sums(
                        "Sum of all " + formats.count(rows.rowCount()) + " rows, not only those shown",
                        sums.toArray(Component[]::new));
    }

    private String when(Instant at) {
        boolean oneYear = rows.query().period().from().getYear()
                == rows.query().period().to().getYear();
        return oneYear ? desk.dates().recent(at) : desk.dates().when(at);
    }

    private boolean customers() {
        return rows.rows().get(0).kind() == RowKind.CUSTOMER;
    }

    private String value() {
        if (!Readings.isMoney(rows.metric())) {
            return "Counts";
        }
        return rows.metric() == Metric.NET_SALES ? "Net, " + formats.symbol() : "Value, " + formats.symbol();
    }

    private String value(BigDecimal value) {
        return Readings.isMoney(rows.metric()) ? formats.plain(value) : formats.count(value.longValue());
    }

    private String bare(BigDecimal amount) {
        return amount.signum() == 0 ? "" : formats.plain(amount);
    }

    private static Component document(Row row) {
        return row.kind() == RowKind.SALE
                ? new Link("owner/orders/" + new OrderId(row.id()), row.number())
                : new Span(row.number());
    }

    private static Component kind(Row row) {
        return row.kind() == RowKind.RETURN
                ? new Status(Status.Kind.SOON, "Return")
                : new Status(Status.Kind.NEUTRAL, "Sale");
    }

    private static String word(String channel) {
        return channel.isEmpty() ? "" : channel.charAt(0) + channel.substring(1).toLowerCase(Locale.ROOT);
    }
}
