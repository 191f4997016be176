package io.vitrine.ui.staff.production;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.production.MakeBatch;
import io.vitrine.commerce.production.Production;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
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

/** Enters a batch: what was made, with what stands on it, and what was used for it. */
@Route(value = BatchesView.PATH + "/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class NewBatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Production production;
    private final transient Articles articles;
    private final transient Locations locations;
    private final transient Clock clock;
    private final Select<Location> location = new Select<>();
    private final TextField made = new TextField("What was made: SKU or barcode");
    private final IntegerField pieces = new IntegerField("Pieces");
    private final TextField lot = new TextField("Lot on the pieces (optional)");
    private final DatePicker end = Fields.date("Ends on (optional)");
    private final TextField material = new TextField("What was used: SKU or barcode");
    private final Div uses = new Div();
    private final TextField note = new TextField("Note (optional)");
    private final Told told = new Told();

    @Inject
    NewBatchView(Production production, Articles articles, Locations locations, Clock clock) {
        this.production = production;
        this.articles = articles;
        this.locations = locations;
        this.clock = clock;
        location.setLabel("Where");
        location.setItemLabelGenerator(Location::name);
        lot.setMaxLength(64);
        lot.setHelperText("A check can keep the lot here or let it go");
        note.setMaxLength(500);
        uses.addClassName("vt-stack4");
        for (HasSize field : List.<HasSize>of(location, made, pieces, lot, end, material, note)) {
            field.setWidthFull();
        }
        told.at("location", location)
                .at("makes", made)
                .at("makes.quantity", pieces)
                .at("lot", lot)
                .at("expiresOn", end)
                .at("uses", material)
                .at("note", note);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Location> places = Allowed.locations(locations);
        location.setItems(places);
        places.stream().findFirst().ifPresent(location::setValue);
        material.addValueChangeListener(typed -> {
            if (typed.isFromClient() && !typed.getValue().isBlank()) {
                told.trying(this::use);
            }
        });
        Div form = new Div(
                location,
                made,
                pieces,
                lot,
                end,
                material,
                Words.quiet("Enter adds it to the list."),
                uses,
                note,
                told,
                Action.primary("Enter the batch").does(() -> told.trying(this::enter)));
        form.addClassNames("vt-form", "vt-after-head");
        removeAll();
        add(
                new PageHead("Enter a batch")
                        .basis("The materials leave the stock and the pieces come in together, or neither does.")
                        .below(new Link(BatchesView.PATH, "Production")),
                form);
    }

    private void use() {
        Article article = article(material, "uses");
        if (rows().stream().noneMatch(row -> row.article().variant().equals(article.variant()))) {
            uses.add(new UsedRow(article, uses::remove));
        }
        material.clear();
        material.focus();
    }

    private void enter() {
        if (!material.isEmpty()) {
            use();
        }
        Location place = Optional.ofNullable(location.getValue())
                .orElseThrow(() -> Problem.invalid("location", "Choose where it was made."));
        production.make(new MakeBatch(
                place.id(),
                article(made, "makes").variant(),
                Optional.ofNullable(pieces.getValue()).orElse(0),
                lot.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LotMark(lot.getValue(), Optional.ofNullable(end.getValue()))),
                rows().stream().map(UsedRow::use).toList(),
                note.getValue()));
        UI.getCurrent().navigate(BatchesView.PATH);
        Saved.say("Batch entered");
    }

    private List<UsedRow> rows() {
        return uses.getChildren().map(UsedRow.class::cast).toList();
    }

    private Article article(TextField field, String name) {
        return articles.scanned(field.getValue().strip())
                .orElseThrow(() -> Problem.invalid(name, "No article has this as its SKU or barcode."));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Enter a batch");
    }
}
