package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.time.LocalDate;

/**
 * One event of a customer's account.
 *
 * @param document number of the invoice or credit note, or id of the payment or refund
 * @param concerns number of the invoice it is about
 * @param amount added to what the customer owes; negative when it lessens it
 * @param balance after it
 */
public record StatementLine(LocalDate on, Kind kind, String document, String concerns, Money amount, Money balance) {

    /** What happened. */
    public enum Kind {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        REFUND
    }
}
