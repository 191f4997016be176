package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.commerce.guest.GuestPolicies;
import io.vitrine.commerce.guest.GuestPolicy;
import io.vitrine.commerce.guest.GuestRule;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.util.Optional;

/** When guests show that they read the address they order with. */
final class GuestBox extends Div {

    GuestBox(GuestPolicies policies) {
        GuestPolicy now = policies.policy();
        RadioButtonGroup<GuestRule> rule = new RadioButtonGroup<>("Guests confirm their e-mail");
        rule.setItems(GuestRule.values());
        rule.setItemLabelGenerator(GuestRule::label);
        rule.setValue(now.rule());
        Div words = new Div(Words.quiet(now.rule().words()));
        IntegerField hours = new IntegerField("Flag after hours");
        hours.setHelperText("Then the order stands in today's work as not confirmed");
        hours.setValue(now.flagHours());
        hours.setWidthFull();
        hours.setVisible(now.rule() == GuestRule.BEFORE_DISPATCH);
        rule.addValueChangeListener(event -> {
            words.removeAll();
            words.add(Words.quiet(event.getValue().words()));
            hours.setVisible(event.getValue() == GuestRule.BEFORE_DISPATCH);
        });
        Told told = new Told().at("flagHours", hours);
        Div fields = new Div(
                rule,
                words,
                hours,
                told,
                new Action("Save")
                        .does(() -> told.trying(() -> {
                            policies.set(new GuestPolicy(
                                    rule.getValue(),
                                    Optional.ofNullable(hours.getValue()).orElse(0)));
                            Saved.say("Saved");
                        })));
        fields.addClassName("vt-fields");
        add(new Box("Guests").padded(fields));
    }
}
