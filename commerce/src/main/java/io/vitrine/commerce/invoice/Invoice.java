package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import java.util.List;

/**
 * A document with all that stands on it.
 *
 * @param creditNotes that correct it, oldest first
 * @param reason of a credit note
 */
public record Invoice(
        InvoiceSummary summary,
        Issuer seller,
        BilledTo buyer,
        List<InvoiceLine> lines,
        List<TaxShare> taxes,
        String paymentMethod,
        String reason,
        List<Issued> creditNotes,
        List<Allocation> allocations) {

    public Invoice {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        creditNotes = List.copyOf(creditNotes);
        allocations = List.copyOf(allocations);
    }
}
