package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.vitrine.commerce.picking.Missing;
import io.vitrine.commerce.picking.PickLine;
import io.vitrine.ui.kit.Stepper;
import io.vitrine.ui.kit.Words;

/** How many pieces are there and good, and what became of the others. */
final class MissingFields extends Div {

    private final Stepper found;
    private final RadioButtonGroup<Missing> why = new RadioButtonGroup<>("The others are");

    MissingFields(PickLine line) {
        long most = line.wanted() - 1;
        found = new Stepper(
                "good pieces",
                Math.min(line.picked(), most),
                most,
                "good, of " + line.wanted() + " wanted",
                pieces -> {});
        why.setItems(Missing.NOT_FOUND, Missing.DAMAGED);
        why.setItemLabelGenerator(choice -> switch (choice) {
            case NOT_FOUND -> "Not in the bin";
            case DAMAGED -> "Damaged";
        });
        why.setValue(Missing.NOT_FOUND);
        addClassName("vt-stack4");
        add(Words.strong("Pieces that are there and good"), found, why);
    }

    long found() {
        return found.value();
    }

    Missing why() {
        return why.getValue();
    }
}
