package io.vitrine.ui.staff.invoices;

import io.vitrine.commerce.invoice.Balance;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.StatementLine;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;

/** The words for documents and how they stand. */
final class InvoiceWords {

    private InvoiceWords() {}

    static String of(InvoiceStatus status) {
        return switch (status) {
            case PAID -> "Paid";
            case PENDING -> "Pending";
            case OVERDUE -> "Overdue";
        };
    }

    static String of(InvoiceKind kind) {
        return switch (kind) {
            case INVOICE -> "Invoice";
            case CREDIT_NOTE -> "Credit note";
        };
    }

    static String of(StatementLine.Kind kind) {
        return switch (kind) {
            case INVOICE -> "Invoice";
            case CREDIT_NOTE -> "Credit note";
            case PAYMENT -> "Payment";
            case REFUND -> "Refund";
        };
    }

    static Status status(InvoiceSummary invoice) {
        return invoice.balance()
                .map(Balance::status)
                .map(status -> new Status(
                        switch (status) {
                            case PAID -> Status.Kind.GOOD;
                            case PENDING -> Status.Kind.WAITING;
                            case OVERDUE -> Status.Kind.NOW;
                        },
                        of(status)))
                .orElseGet(() -> new Status(Status.Kind.NEUTRAL, "Credit note"));
    }

    /** An amount in the currency of its document. */
    static String money(Money amount, Desk desk) {
        return new Formats(
                        amount.currency(), desk.formats().zone(), desk.formats().lakh())
                .money(amount.amount());
    }

    static BigDecimal outstanding(InvoiceSummary invoice) {
        return invoice.balance().map(Balance::outstanding).orElse(BigDecimal.ZERO);
    }
}
