package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Enters a movement by hand, and says beforehand what will be there afterwards. */
final class MovementForm extends Div {

    private final transient StockCorrections corrections;
    private final transient VariantId variant;
    private final transient Map<LocationId, StockLevel> levels;
    private final transient Desk desk;
    private final transient Formats formats;
    private final transient Runnable entered;
    private final Select<Location> place = new Select<>();
    private final Select<EntryReason> reason = new Select<>();
    private final IntegerField pieces = new IntegerField("Pieces");
    private final BigDecimalField cost = new BigDecimalField("Cost of one (optional)");
    private final TextField note = new TextField("Why");
    private final Span outcome = Words.quiet("");
    private final Div two = new Div(
            new Pair(false), new Span("Above the limit for one person: it counts once a second person has agreed."));
    private final Told told = new Told();
    private final String request = "screen-" + UUID.randomUUID();

    MovementForm(
            StockCorrections corrections,
            VariantId variant,
            List<Location> places,
            Map<LocationId, StockLevel> levels,
            Desk desk,
            Runnable entered) {
        this.corrections = corrections;
        this.variant = variant;
        this.levels = levels;
        this.desk = desk;
        this.formats = desk.formats();
        this.entered = entered;
        place.setLabel("Location");
        place.setItems(places);
        place.setItemLabelGenerator(Location::name);
        places.stream().max(Comparator.comparingLong(one -> there(one.id()))).ifPresent(place::setValue);
        reason.setLabel("What happened");
        reason.setItems(
                Stream.of(EntryReason.values()).filter(EntryReason::byHand).toList());
        reason.setItemLabelGenerator(StockWords::of);
        reason.setValue(EntryReason.RECEIVED);
        note.setMaxLength(500);
        note.setHelperText("Shown in the history; needed when stock is put right");
        outcome.getElement().setAttribute("role", "status");
        pieces.setValueChangeMode(ValueChangeMode.LAZY);
        place.addValueChangeListener(changed -> foretell());
        reason.addValueChangeListener(changed -> foretell());
        pieces.addValueChangeListener(changed -> foretell());
        for (HasSize field : List.<HasSize>of(place, reason, pieces, cost, note)) {
            field.setWidthFull();
        }
        told.at("change", pieces)
                .at("note", note)
                .at("unitCost.amount", cost)
                .at("unitCost", cost)
                .at("reason", reason);
        two.addClassNames("vt-row", "vt-sm");
        two.getElement().setAttribute("role", "status");
        addClassName("vt-fields");
        add(
                place,
                reason,
                pieces,
                outcome,
                two,
                cost,
                note,
                told,
                Action.primary("Enter movement").does(this::enter));
        foretell();
    }

    private long there(LocationId location) {
        return Optional.ofNullable(levels.get(location)).map(StockLevel::onHand).orElse(0L);
    }

    /** Pieces with their sign: what leaves is typed without one. */
    private Optional<Long> change() {
        Optional<Long> typed = Optional.ofNullable(pieces.getValue()).map(Long::valueOf);
        boolean out = !reason.getValue().fits(1) && reason.getValue().fits(-1);
        return typed.map(count -> out ? -Math.abs(count) : count);
    }

    private void foretell() {
        boolean either = reason.getValue().fits(1) && reason.getValue().fits(-1);
        pieces.setHelperText(either ? "More as 3, fewer as -3" : "");
        cost.setVisible(reason.getValue().fits(1));
        two.setVisible(change().filter(count -> count != 0 && corrections.above(variant, reason.getValue(), count))
                .isPresent());
        if (place.getValue() == null) {
            outcome.setText("");
            return;
        }
        long now = there(place.getValue().id());
        outcome.setText(
                change().map(count -> formats.count(now) + " there now, " + formats.count(now + count) + " afterwards")
                        .orElse(formats.count(now) + " there now"));
    }

    private void enter() {
        told.trying(() -> {
            long count = change().orElseThrow(() -> Problem.invalid("change", "Write how many pieces."));
            Location where = Optional.ofNullable(place.getValue())
                    .orElseThrow(() -> Problem.invalid("location", "Choose the location."));
            Outcome done = corrections.enter(
                    new Movement(
                            variant,
                            where.id(),
                            count,
                            reason.getValue(),
                            note.getValue(),
                            count > 0 ? Optional.ofNullable(cost.getValue()) : Optional.empty()),
                    Optional.of(request));
            String words = OutcomeWords.of(done, "Entered: " + formats.count(count) + " at " + where.name(), desk);
            if (done instanceof Outcome.Waiting waiting) {
                removeAll();
                add(waits(words, waiting));
                return;
            }
            Saved.say(words);
            entered.run();
        });
    }

    private static Component waits(String words, Outcome.Waiting waiting) {
        Div line = new Div(new Pair(false), new Span(words));
        line.addClassNames("vt-row", "vt-wrap");
        if (Allowed.may(Permission.READ_APPROVALS)) {
            line.add(new Link("owner/approvals/" + waiting.approval(), "Show the request"));
        }
        return Note.info(line);
    }
}
