package io.vitrine.ui.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.dunning.DunningStep;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.util.function.Consumer;

/** The fields of one reminder. */
final class StepFields extends Div {

    private final IntegerField days = new IntegerField("Days after the due day");
    private final TextField subject = new TextField("Subject");
    private final TextArea text = new TextArea("Text");

    StepFields(int number, DunningStep step, Consumer<StepFields> removed) {
        days.setValue(step.days());
        days.setMin(1);
        days.setMax(365);
        days.setStepButtonsVisible(true);
        subject.setValue(step.subject());
        subject.setMaxLength(150);
        subject.setWidthFull();
        text.setValue(step.text());
        text.setMaxLength(2_000);
        text.setWidthFull();
        text.setHelperText("{number}, {amount}, {due}, {days}, {customer} and {business} are filled in");
        addClassName("vt-form");
        add(
                Words.strong("Reminder " + number),
                days,
                subject,
                text,
                Action.quiet("Remove reminder " + number).does(() -> removed.accept(this)));
    }

    /** Refusals of this place of the list are shown here. */
    void tell(Told told, int place) {
        told.at("steps[" + place + "].days", days)
                .at("steps[" + place + "].subject", subject)
                .at("steps[" + place + "].text", text);
    }

    DunningStep step() {
        Integer entered = days.getValue();
        return new DunningStep(entered == null ? 0 : entered, subject.getValue(), text.getValue());
    }
}
