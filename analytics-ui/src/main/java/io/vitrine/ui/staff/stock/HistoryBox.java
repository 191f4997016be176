package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.inventory.StockEntry;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.Map;
import java.util.Optional;

/** The movements of an article, newest first; their sum is what is there. */
final class HistoryBox extends Div {

    private final transient Map<LocationId, String> places;
    private final transient Map<String, String> people;
    private final transient Desk desk;

    HistoryBox(
            StockPage<StockEntry> page,
            Optional<String> after,
            Address here,
            Map<LocationId, String> places,
            Map<String, String> people,
            Desk desk) {
        this.places = places;
        this.people = people;
        this.desk = desk;
        Box box = new Box("History");
        if (page.rows().isEmpty()) {
            add(box.with(new EmptyState("Nothing has moved yet", "Each movement appears here and stays for ever.")));
            return;
        }
        add(box.with(
                table(page),
                new ListFoot(
                        page.rows().size() == 1
                                ? "1 movement on this page"
                                : desk.formats().count(page.rows().size()) + " movements on this page",
                        after.map(cursor -> here),
                        page.next().map(next -> here.with("after", next)))));
    }

    private Component table(StockPage<StockEntry> page) {
        return new DataTable<StockEntry>("Movements")
                .column("When", this::when)
                .column("What happened", this::what)
                .text("Location", entry -> places.getOrDefault(entry.location(), ""), "wide")
                .text("By", entry -> people.getOrDefault(entry.actor(), "System"), "wide")
                .figure("Pieces", this::pieces)
                .rows(page.rows());
    }

    private Component when(StockEntry entry) {
        Span both = new Span(desk.dates().when(entry.at()));
        both.add(Words.span(places.getOrDefault(entry.location(), ""), "sub2", "only-m"));
        return both;
    }

    private Component what(StockEntry entry) {
        Span both = new Span(StockWords.of(entry.reason()));
        if (!entry.note().isEmpty()) {
            both.add(Words.span(entry.note(), "sub2"));
        }
        if (entry.source().startsWith("cnt_")) {
            Span link = Words.span("", "sub2");
            link.add(new Link(CountsView.PATH + "/" + entry.source(), "Show the count"));
            both.add(link);
        }
        return both;
    }

    private String pieces(StockEntry entry) {
        return (entry.change() > 0 ? "+" : "") + desk.formats().count(entry.change());
    }
}
