package io.vitrine.ui.owner.locations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.Metric;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.BarCell;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Change;
import io.vitrine.ui.kit.ChangeWords;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Sparkline;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ranking, with the proof that its rows are the whole. */
final class RankingBox extends Div {

    private final transient LocationComparison read;
    private final transient Scope scope;
    private final transient Formats formats;

    RankingBox(LocationComparison read, Scope scope, Desk desk) {
        this.read = read;
        this.scope = scope;
        this.formats = desk.formats();
        String count = formats.count(read.ranking().size()) + (read.ranking().size() == 1 ? " location" : " locations");
        String about = "%s · %s, before tax · as of %s"
                .formatted(
                        count,
                        desk.business().currency().getCurrencyCode(),
                        desk.dates().clock(read.whole().asOf()));
        add(new Box("Ranking", Words.space(), Words.quiet(about))
                .with(table(count))
                .foot(proof(count)));
    }

    private Component table(String count) {
        List<RankingRow> rows = read.ranking().stream()
                .map(figures -> RankingRow.of(figures, read))
                .toList();
        BigDecimal largest = rows.stream().map(RankingRow::share).reduce(BigDecimal.ZERO, BigDecimal::max);
        String symbol = formats.symbol();
        DataTable<RankingRow> table = new DataTable<RankingRow>("Locations ranked by net sales")
                .tight()
                .figure("#", row -> Integer.toString(row.figures().rank()), "vt-mut", "wide")
                .heading()
                .column("Location", this::name)
                .column("Net sales " + symbol, this::sales, "num")
                .column("Change", row -> new ChangeWords(row.change()), "num")
                .column("13 weeks", row -> new Sparkline(row.figures().last13Weeks(), 86, 24, false), "wide")
                .figure("AOV " + symbol, row -> average(row.figures().now().averageOrderValue()), "wide")
                .figure("Orders", row -> formats.count(row.figures().now().orders()), "wide")
                .column("Share", row -> new BarCell(formats.percent(row.share()), row.share(), largest), "num", "wide")
                .rows(rows);
        BigDecimal whole = read.whole().netSales().amount();
        return table.sums(
                read.ranking().size() == 1 ? count : "All " + count,
                new Span(formats.plain(whole)),
                new ChangeWords(Change.of(whole, read.wholeBefore().netSales().amount())),
                new Span(""),
                new Span(average(read.whole().averageOrderValue())),
                new Span(formats.count(read.whole().orders())),
                new Span(""));
    }

    private Component name(RankingRow row) {
        Span both = new Span(new Link(
                scope.at(Optional.of(row.figures().id()))
                        .on(Address.of("owner/sales"))
                        .toString(),
                row.figures().name()));
        String kind = row.figures().kind().name();
        both.add(Words.span(kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT), "sub2"));
        return both;
    }

    private Component sales(RankingRow row) {
        Scope there = scope.at(Optional.of(row.figures().id()));
        Link link = new Link(Rows.address(Metric.NET_SALES, there).toString(), formats.plain(row.sales()));
        link.addClassName("vt-plain-link");
        link.setTitle("Open the rows");
        return link;
    }

    private String average(Optional<Money> value) {
        return value.map(money -> formats.plain(money.amount())).orElse("no data");
    }

    private Span proof(String count) {
        Span proof = new Span(
                Glyph.CHECK.small(),
                new Span("The " + count + (read.ranking().size() == 1 ? " adds up to " : " add up to ")
                        + formats.money(read.whole().netSales().amount()) + ", the net sales of the business."));
        proof.addClassName("vt-row");
        return proof;
    }
}
