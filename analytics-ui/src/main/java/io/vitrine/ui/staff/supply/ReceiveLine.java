package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.supply.PurchaseLine;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Words;
import java.util.Optional;

/** A line of which something may have come: how many are taken in, and how many are sent back. */
final class ReceiveLine extends Div {

    private final transient PurchaseLine line;
    private final IntegerField taken = field("Taken in");
    private final IntegerField rejected = field("Sent back");
    private final TextField lot = new TextField("Lot on the pieces");
    private final DatePicker end = Fields.date("Ends on (optional)");

    ReceiveLine(PurchaseLine line, Runnable counted) {
        this.line = line;
        addClassName("vt-receive");
        taken.setMax((int) line.open());
        taken.setHelperText("of " + line.open() + " to come");
        taken.setAriaLabel("Taken in of " + line.sku());
        rejected.setAriaLabel("Sent back of " + line.sku());
        taken.addValueChangeListener(change -> counted.run());
        lot.setMaxLength(64);
        Div words = new Div(Words.strong(line.name()), Words.span(line.sku(), "sub2"));
        Div fields = new Div(taken, rejected);
        fields.addClassName("vt-row");
        add(words, fields);
        if (line.lots()) {
            Div marks = new Div(lot, end);
            marks.addClassNames("vt-row", "vt-marks");
            add(marks);
        }
    }

    PurchaseLine line() {
        return line;
    }

    int taken() {
        return Optional.ofNullable(taken.getValue()).orElse(0);
    }

    int rejected() {
        return Optional.ofNullable(rejected.getValue()).orElse(0);
    }

    /** What stands on the pieces; none where lots are not followed. */
    Optional<LotMark> lot() {
        return lot.isEmpty()
                ? Optional.empty()
                : Optional.of(new LotMark(lot.getValue(), Optional.ofNullable(end.getValue())));
    }

    void add(int pieces) {
        taken.setValue(taken() + pieces);
    }

    void all() {
        taken.setValue((int) line.open());
    }

    private static IntegerField field(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setValue(0);
        field.setStepButtonsVisible(true);
        return field;
    }
}
