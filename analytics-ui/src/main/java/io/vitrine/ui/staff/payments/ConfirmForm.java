package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.util.Optional;
import java.util.function.Consumer;

/** Says that a transfer has arrived, or that the cash was collected. */
final class ConfirmForm extends Div {

    ConfirmForm(Payments payments, PaymentView payment, Desk desk, Consumer<String> done) {
        ReasonField reason = new ReasonField();
        reason.setHelperText("How it is known, such as the line of the bank's statement");
        Told told = new Told().at("reason", reason);
        String what = payment.method() == PaymentMethod.COD ? "Cash was collected" : "The transfer has arrived";
        addClassName("vt-fields");
        add(
                Words.paragraph(
                        "Confirm once all of " + PaymentWords.money(payment.amount(), desk) + " has come.",
                        "vt-sm",
                        "vt-mut"),
                reason,
                told,
                Action.primary(what)
                        .does(() -> told.trying(() -> {
                            payments.confirm(
                                    payment.id(),
                                    Optional.of(payment.amount()),
                                    Optional.of(reason.getValue().strip()).filter(text -> !text.isEmpty()));
                            done.accept("The payment is confirmed.");
                        })));
    }
}
