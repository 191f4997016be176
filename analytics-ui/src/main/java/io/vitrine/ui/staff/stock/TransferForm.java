package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.commerce.inventory.Transfer;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves pieces of one article from one location to another. */
final class TransferForm extends Div {

    private final transient Stock stock;
    private final transient VariantId variant;
    private final transient Runnable moved;
    private final Select<Location> from = new Select<>();
    private final Select<Location> to = new Select<>();
    private final IntegerField pieces = new IntegerField("Pieces");
    private final TextField note = new TextField("Note (optional)");
    private final Told told = new Told();

    TransferForm(
            Stock stock, VariantId variant, List<Location> places, Map<LocationId, StockLevel> levels, Runnable moved) {
        this.stock = stock;
        this.variant = variant;
        this.moved = moved;
        from.setLabel("From");
        to.setLabel("To");
        from.setItems(
                places.stream().filter(place -> levels.containsKey(place.id())).toList());
        to.setItems(places);
        from.setItemLabelGenerator(place -> place.name() + ", "
                + Optional.ofNullable(levels.get(place.id()))
                        .map(StockLevel::available)
                        .orElse(0L) + " free");
        to.setItemLabelGenerator(Location::name);
        from.setWidthFull();
        to.setWidthFull();
        pieces.setWidthFull();
        note.setWidthFull();
        note.setMaxLength(500);
        told.at("from", from).at("to", to).at("quantity", pieces).at("note", note);
        addClassName("vt-fields");
        add(from, to, pieces, note, told, new Action("Transfer").does(this::move));
    }

    private void move() {
        told.trying(() -> {
            Location source = chosen(from, "from", "Choose where the pieces are now.");
            Location target = chosen(to, "to", "Choose where the pieces go.");
            int count = Optional.ofNullable(pieces.getValue())
                    .orElseThrow(() -> Problem.invalid("quantity", "Write how many pieces go."));
            stock.transfer(new Transfer(
                    source.id(), target.id(), List.of(new Transfer.Line(variant, count)), note.getValue()));
            Saved.say(count + " moved to " + target.name());
            moved.run();
        });
    }

    private static Location chosen(Select<Location> select, String field, String cure) {
        return Optional.ofNullable(select.getValue()).orElseThrow(() -> Problem.invalid(field, cure));
    }
}
