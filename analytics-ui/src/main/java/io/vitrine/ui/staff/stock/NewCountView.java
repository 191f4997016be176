package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.inventory.StockCount;
import io.vitrine.commerce.inventory.StockCounts;
import io.vitrine.commerce.inventory.TakeCount;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.IconAction;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Counting with a phone or a scanner. What should be there is not shown; what was counted outlasts a reload of the page. */
@Route(value = "staff/counts/new", layout = StaffLayout.class)
@PreserveOnRefresh
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class NewCountView extends Div implements HasDynamicTitle {

    private final transient StockCounts counts;
    private final transient Desk desk;
    private final CountSheet sheet = new CountSheet();
    private final Select<Location> place = new Select<>();
    private final ArticleField scan;
    private final Div current = new Div();
    private final Div counted = new Div();
    private final TextField note = new TextField("Note (optional)");
    private final Told told = new Told().at("note", note);

    @Inject
    NewCountView(StockCounts counts, Articles articles, Locations locations, Clock clock) {
        this.counts = counts;
        this.desk = Desk.current(clock);
        List<Location> places = Allowed.locations(locations);
        place.setLabel("Location");
        place.setItems(places);
        place.setItemLabelGenerator(Location::name);
        place.setWidthFull();
        places.stream().findFirst().ifPresent(place::setValue);
        note.setWidthFull();
        note.setMaxLength(500);
        scan = new ArticleField(articles, article -> {
            sheet.count(article, 1);
            draw();
        });
        told.at("location", place);
        Div form = new Div(
                place,
                scan,
                current,
                counted,
                note,
                told,
                Action.primary("Hand in the count").does(this::handIn));
        form.addClassNames("vt-count");
        add(
                new PageHead("Count")
                        .basis(
                                "Count what you see. Each scan is one piece. Nothing is changed before somebody approves it.")
                        .below(new Link(CountsView.PATH, "Counts")),
                form);
        draw();
    }

    private void draw() {
        current.removeAll();
        counted.removeAll();
        List<CountSheet.Line> lines = sheet.newestFirst();
        if (lines.isEmpty()) {
            counted.add(Words.quiet("Nothing counted yet."));
            return;
        }
        current.add(card(lines.get(0)));
        counted.add(new Box(
                        "Counted",
                        Words.space(),
                        Words.quiet(many(lines.size(), "article") + ", " + many(sheet.pieces(), "piece")))
                .with(table(lines)));
    }

    private String many(long count, String one) {
        return desk.formats().count(count) + " " + one + (count == 1 ? "" : "s");
    }

    private Component card(CountSheet.Line line) {
        IntegerField pieces = new IntegerField();
        pieces.setAriaLabel("Counted of " + line.article().title());
        pieces.setValue(Math.toIntExact(line.counted()));
        pieces.setMin(0);
        pieces.setMax(100_000);
        pieces.addValueChangeListener(typed -> {
            if (typed.isFromClient() && typed.getValue() != null) {
                sheet.set(line.article(), typed.getValue());
                draw();
                scan.focus();
            }
        });
        Div row =
                new Div(new Action("−").does(() -> more(line, -1)), pieces, new Action("+").does(() -> more(line, 1)));
        row.addClassName("vt-counter");
        row.getChildren().forEach(child -> {
            if (child instanceof Action action) {
                action.getElement()
                        .setAttribute(
                                "aria-label",
                                (action.getElement().getTextRecursively().equals("+")
                                                ? "One more of "
                                                : "One fewer of ")
                                        + line.article().title());
            }
        });
        Div card = new Div(
                Words.strong(line.article().title()), Words.quiet(line.article().sku()), row);
        card.addClassName("vt-card");
        return card;
    }

    private void more(CountSheet.Line line, int pieces) {
        sheet.count(line.article(), pieces);
        draw();
        scan.focus();
    }

    private DataTable<CountSheet.Line> table(List<CountSheet.Line> lines) {
        return new DataTable<CountSheet.Line>("What was counted")
                .column("Article", line -> {
                    Span both = new Span(line.article().title());
                    both.add(Words.span(line.article().sku(), "sub2"));
                    return both;
                })
                .figure("Pieces", line -> desk.formats().count(line.counted()))
                .column(
                        "Out",
                        line -> new IconAction(
                                Glyph.CLOSE, "Leave out " + line.article().title(), () -> {
                                    sheet.remove(line.article());
                                    draw();
                                }))
                .rows(lines);
    }

    private void handIn() {
        told.trying(() -> {
            Location where = Optional.ofNullable(place.getValue())
                    .orElseThrow(() -> Problem.invalid("location", "Choose the location that was counted."));
            if (sheet.isEmpty()) {
                throw Problem.invalid("lines", "Scan or type at least one article.");
            }
            StockCount count = counts.count(new TakeCount(where.id(), sheet.taken(), note.getValue()));
            Address.of(CountsView.PATH + "/" + count.id()).open();
        });
    }

    @Override
    public String getPageTitle() {
        return desk.title("Count");
    }
}
