package io.vitrine.ui.staff.payments;

import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.RefundStatus;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import java.util.Locale;

/** The words for payments, refunds and accounts. */
final class PaymentWords {

    private PaymentWords() {}

    static String of(PaymentStatus status) {
        return switch (status) {
            case STARTED -> "Started";
            case PENDING -> "Pending";
            case CAPTURED -> "Paid";
            case FAILED -> "Failed";
            case CANCELLED -> "Cancelled";
        };
    }

    static String of(PaymentMethod method) {
        return switch (method) {
            case SIMULATOR -> "Try-out";
            case CARD -> "Card";
            case TRANSFER -> "Bank transfer";
            case COD -> "Cash on delivery";
        };
    }

    static Status status(PaymentView payment) {
        if (payment.status() == PaymentStatus.CAPTURED
                && payment.refunded().amount().signum() > 0) {
            boolean all = payment.refundable().amount().signum() == 0;
            return new Status(Status.Kind.NEUTRAL, all ? "Refunded" : "Refunded in part");
        }
        return new Status(
                switch (payment.status()) {
                    case STARTED -> Status.Kind.RUNNING;
                    case PENDING -> Status.Kind.WAITING;
                    case CAPTURED -> Status.Kind.GOOD;
                    case FAILED -> Status.Kind.NOW;
                    case CANCELLED -> Status.Kind.NEUTRAL;
                },
                of(payment.status()));
    }

    static Status status(RefundStatus status) {
        return switch (status) {
            case STARTED -> new Status(Status.Kind.RUNNING, "On its way");
            case DONE -> new Status(Status.Kind.GOOD, "Given back");
            case FAILED -> new Status(Status.Kind.NOW, "Failed");
        };
    }

    /** An account as people read it: {@code clearing-stripe} is "Clearing, stripe". */
    static String account(String name) {
        String words = name.replace(':', ' ').replaceFirst("-", ", ").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String money(Money amount, Desk desk) {
        return new Formats(
                        amount.currency(), desk.formats().zone(), desk.formats().lakh())
                .money(amount.amount());
    }
}
