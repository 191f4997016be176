package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document with all that stands on it.
 *
 * @param creditNotes that correct it, oldest first
 * @param reason of a credit note
 * @param correctsClosed first day of the closed month in which the invoice lies that a credit note corrects
 */
public record Invoice(
        InvoiceSummary summary,
        Issuer seller,
        BilledTo buyer,
        List<InvoiceLine> lines,
        List<TaxShare> taxes,
        String paymentMethod,
        String reason,
        Optional<LocalDate> correctsClosed,
        List<Issued> creditNotes,
        List<Allocation> allocations) {

    public Invoice {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        creditNotes = List.copyOf(creditNotes);
        allocations = List.copyOf(allocations);
    }
}
