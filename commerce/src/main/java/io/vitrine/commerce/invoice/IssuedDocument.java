package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import java.util.List;

/** An invoice or credit note as accountants take it over. */
public record IssuedDocument(
        InvoiceSummary summary, Issuer seller, BilledTo buyer, List<TaxShare> taxes, List<InvoiceLine> lines) {

    public IssuedDocument {
        taxes = List.copyOf(taxes);
        lines = List.copyOf(lines);
    }
}
