package io.vitrine.ui.staff.settlements;

import io.vitrine.commerce.settlement.Difference;
import io.vitrine.commerce.settlement.DifferenceView;
import io.vitrine.commerce.settlement.LineKind;
import io.vitrine.commerce.settlement.SettlementView;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.owner.Desk;
import java.time.LocalDate;
import java.util.Optional;

/** Settlement files in words. */
final class SettlementWords {

    private SettlementWords() {}

    static String covers(SettlementView file, Dates dates) {
        Optional<LocalDate> first = file.firstAt().map(dates::on);
        Optional<LocalDate> last = file.lastAt().map(dates::on);
        if (first.isEmpty() || last.isEmpty()) {
            return "No dates in it";
        }
        return first.equals(last) ? dates.day(first.get()) : dates.day(first.get()) + " to " + dates.day(last.get());
    }

    static String kind(LineKind kind) {
        return switch (kind) {
            case PAYMENT -> "Payment";
            case REFUND -> "Refund";
            case FEE -> "Fee";
            case PAYOUT -> "Payout";
            case OTHER -> "Other";
        };
    }

    /** What to do about it. */
    static String cure(DifferenceView difference) {
        return switch (difference.difference()) {
            case MISSING_WITH_US ->
                "Money that we do not know of: look it up at the gateway. It may be another shop's, or a test.";
            case MISSING_THERE -> "It may come with the next file. If it does not, ask the gateway.";
            case AMOUNT_DIFFERS ->
                difference.kind() == LineKind.PAYOUT
                        ? "Another file tells of this payout with another amount."
                        : "Look the payment up at the gateway and correct what is wrong.";
            case CURRENCY_DIFFERS -> "The gateway settled in another currency: book the exchange by hand.";
            case SETTLED_BEFORE -> "Another line settled it; nothing was booked again.";
            case NOT_MATCHED -> "A dispute, a reserve or the like: nothing was booked. Book it by hand.";
        };
    }

    static String money(Optional<Money> money, Desk desk) {
        return money.map(amount -> amount.currency().equals(desk.business().currency())
                        ? desk.formats().money(amount.amount())
                        : amount.toString())
                .orElse("none");
    }

    static boolean harmless(Difference difference) {
        return difference == Difference.SETTLED_BEFORE || difference == Difference.MISSING_THERE;
    }
}
