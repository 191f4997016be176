package io.vitrine.commerce.invoice;

import java.time.Instant;
import java.util.UUID;

/** Where a page of invoices ended. */
record InvoicePlace(Instant issuedAt, UUID id) {

    static InvoicePlace of(InvoiceSummary invoice) {
        return new InvoicePlace(invoice.issuedAt(), invoice.id().value());
    }

    static InvoicePlace read(String text) {
        int bar = text.indexOf('|');
        return new InvoicePlace(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return issuedAt + "|" + id;
    }
}
