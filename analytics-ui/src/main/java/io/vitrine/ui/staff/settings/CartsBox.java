package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.commerce.marketing.CartPolicies;
import io.vitrine.commerce.marketing.CartPolicy;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import java.util.Optional;

/** Whether carts that were left are reminded of, and how long carts are kept. */
final class CartsBox extends Div {

    CartsBox(CartPolicies policies) {
        CartPolicy now = policies.policy();
        Checkbox reminding = new Checkbox("Remind who agreed to it of a cart that was left", now.reminding());
        IntegerField hours = new IntegerField("After hours without a change");
        hours.setValue(now.hours());
        IntegerField days = new IntegerField("Throw carts away after days");
        days.setHelperText("Carts of accounts, and carts that became an order, stay");
        days.setValue(now.keepDays());
        hours.setWidthFull();
        days.setWidthFull();
        hours.setVisible(now.reminding());
        reminding.addValueChangeListener(event -> hours.setVisible(event.getValue()));
        Told told = new Told().at("hours", hours).at("keepDays", days);
        Div fields = new Div(
                Words.quiet(
                        "Guests tick a box at the checkout; it is never ticked for them. One mail goes out for a cart, with"
                                + " a link back to the goods and one to say no."),
                reminding,
                hours,
                days,
                told,
                Action.primary("Save")
                        .does(() -> told.trying(() -> {
                            policies.set(new CartPolicy(
                                    reminding.getValue(),
                                    Optional.ofNullable(hours.getValue()).orElse(0),
                                    Optional.ofNullable(days.getValue()).orElse(0)));
                            Saved.say("Saved");
                        })));
        fields.addClassName("vt-fields");
        add(new Box("Carts that were left").padded(fields));
    }
}
