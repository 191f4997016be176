package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.vitrine.commerce.payment.PaymentMethods;
import io.vitrine.commerce.payment.RefundLimit;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.util.List;
import java.util.Optional;

/** From which amount on two people agree to a refund. */
final class RefundLimitBox extends Div {

    RefundLimitBox(PaymentMethods methods, Desk desk) {
        BigDecimalField amount =
                new BigDecimalField("Amount in " + desk.business().currency().getCurrencyCode() + " (optional)");
        methods.refundLimit().ifPresent(amount::setValue);
        amount.setWidthFull();
        ReasonField reason = new ReasonField();
        Told told = new Told().at("amount", amount).at("refundLimit", amount).at("reason", reason);
        Div fields = new Div(
                Words.quiet("A refund from this amount on waits for a second person. Empty: one person is enough."),
                amount,
                reason,
                told,
                new Action("Save the limit")
                        .does(() -> told.trying(() -> {
                            methods.change(
                                    List.of(),
                                    Optional.of(new RefundLimit(
                                            Optional.ofNullable(amount.getValue()), reason.getValue())));
                            reason.clear();
                            Saved.say("Limit saved");
                        })));
        fields.addClassName("vt-fields");
        add(new Box("Refunds by two people").padded(fields));
    }
}
