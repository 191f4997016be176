package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.ReasonField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives money back; a large amount waits for a second person. Pressing twice gives back once. */
final class RefundForm extends Div {

    private final transient Refunds refunds;
    private final transient PaymentView payment;
    private final transient Desk desk;
    private final transient Consumer<String> done;
    private final BigDecimalField amount = new BigDecimalField("Amount");
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();
    private final String request = "screen-" + UUID.randomUUID();

    /** @param done told in words what became of it */
    RefundForm(Refunds refunds, PaymentView payment, Desk desk, Consumer<String> done) {
        this.refunds = refunds;
        this.payment = payment;
        this.desk = desk;
        this.done = done;
        amount.setValue(payment.refundable().amount());
        amount.setWidthFull();
        amount.setHelperText("At most " + PaymentWords.money(payment.refundable(), desk));
        told.at("amount", amount).at("amount.amount", amount).at("reason", reason);
        addClassName("vt-fields");
        add(
                Words.paragraph("The money goes back the way it came. This cannot be undone.", "vt-sm", "vt-mut"),
                amount,
                reason,
                told,
                Action.primary("Refund").does(this::refund));
    }

    private void refund() {
        told.trying(() -> {
            BigDecimal wanted = Optional.ofNullable(amount.getValue())
                    .filter(given -> given.signum() > 0
                            && given.compareTo(payment.refundable().amount()) <= 0)
                    .orElseThrow(() -> Problem.invalid(
                            "amount",
                            "Write more than 0 and at most " + PaymentWords.money(payment.refundable(), desk) + "."));
            Money money = Money.of(wanted, payment.amount().currency());
            Outcome outcome = refunds.ask(
                    new AskRefund(payment.order(), money, reason.getValue(), Optional.empty(), Optional.of(request)));
            done.accept(OutcomeWords.of(outcome, PaymentWords.money(money, desk) + " goes back.", desk));
        });
    }
}
