package io.vitrine.commerce.invoice;

import java.util.List;
import java.util.Optional;

/** A page of invoices and credit notes; {@code next} leads to the one after. */
public record InvoicePage(List<InvoiceSummary> invoices, Optional<String> next) {

    public InvoicePage {
        invoices = List.copyOf(invoices);
    }
}
