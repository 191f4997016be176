package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.ReasonField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was paid, and what can be given back by those who may. */
final class PaymentBox extends Div {

    private final transient OrderFile file;
    private final transient OrderTools tools;
    private final transient Runnable again;
    private final Told told = new Told();

    PaymentBox(OrderFile file, List<PaymentView> payments, OrderTools tools, Runnable again) {
        this.file = file;
        this.tools = tools;
        this.again = again;
        Box box = new Box("Payment");
        if (payments.isEmpty()) {
            box.padded(Words.paragraph("Nothing was paid for this order here.", "vt-mut"));
        }
        payments.forEach(payment -> box.padded(payment(payment)));
        add(box.padded(told));
    }

    private Div payment(PaymentView payment) {
        Facts facts = new Facts()
                .fact("State", status(payment))
                .fact("By", method(payment.method()))
                .fact("Amount", money(payment.amount()));
        if (payment.refunded().amount().signum() > 0) {
            facts.fact("Refunded", money(payment.refunded()));
        }
        Div all = new Div(facts);
        all.addClassName("vt-stack4");
        if (Allowed.may(Permission.REFUND_PAYMENTS)) {
            if (payment.open()
                    && (payment.method() == PaymentMethod.TRANSFER || payment.method() == PaymentMethod.COD)) {
                all.add(new Action("Confirm that it arrived").small().does(() -> confirm(payment)));
            }
            if (payment.refundable().amount().signum() > 0) {
                all.add(new Action("Refund").small().does(() -> refund(payment)));
            }
        }
        return all;
    }

    private void confirm(PaymentView payment) {
        ReasonField reason = new ReasonField();
        reason.setLabel("How it is known");
        reason.setHelperText("Such as the line of the bank's statement");
        Question question = new Question(
                        "Confirm " + money(payment.amount()) + "?",
                        "The order goes on as paid, and the ledger holds the money.")
                .with(reason);
        question.ask("Confirm payment", () -> {
            tools.payments().confirm(payment.id(), Optional.empty(), Optional.of(reason.getValue()));
            again.run();
        });
    }

    private void refund(PaymentView payment) {
        TextField amount = new TextField("Amount in " + payment.amount().currency());
        amount.setValue(payment.refundable().text());
        amount.setHelperText("At most " + money(payment.refundable()));
        ReasonField reason = new ReasonField();
        Question question = new Question(
                        "Refund order " + file.details().order().number() + "?",
                        "The money goes back the way it came. This cannot be undone.")
                .with(amount, reason);
        question.told().at("amount.amount", amount).at("reason", reason);
        String request = "screen-" + UUID.randomUUID();
        question.ask("Refund", () -> {
            Outcome outcome = tools.refunds()
                    .ask(new AskRefund(
                            file.details().order().id().value(),
                            Money.of(number(amount.getValue()), payment.amount().currency()),
                            reason.getValue(),
                            Optional.empty(),
                            Optional.of(request)));
            said(outcome);
        });
    }

    private void said(Outcome outcome) {
        if (outcome instanceof Outcome.Waiting) {
            told.done("It waits for a second person, under Approvals.");
        } else {
            again.run();
        }
    }

    private static BigDecimal number(String text) {
        String plain = text.strip().replace(",", ".");
        if (!plain.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) {
            throw Problem.invalid("amount.amount", "Write an amount such as 19.90.");
        }
        return new BigDecimal(plain);
    }

    private static Status status(PaymentView payment) {
        if (payment.status() == PaymentStatus.CAPTURED
                && payment.refundable().amount().signum() == 0) {
            return new Status(Status.Kind.NEUTRAL, "Refunded");
        }
        return switch (payment.status()) {
            case STARTED -> new Status(Status.Kind.RUNNING, "Asked");
            case PENDING -> new Status(Status.Kind.WAITING, "Pending");
            case CAPTURED -> new Status(Status.Kind.GOOD, "Paid");
            case FAILED -> new Status(Status.Kind.NOW, "Failed");
            case CANCELLED -> new Status(Status.Kind.NEUTRAL, "Cancelled");
        };
    }

    private static String method(PaymentMethod method) {
        return switch (method) {
            case SIMULATOR -> "Simulator, no real money";
            case CARD -> "Card or wallet";
            case TRANSFER -> "Bank transfer";
            case COD -> "Cash on delivery";
        };
    }

    private static String money(Money money) {
        var business = CurrentCall.require().business();
        return Formats.of(business.country(), money.currency(), business.zone()).money(money.amount());
    }
}
