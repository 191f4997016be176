package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an invoice or a credit note; written {@code inv_...}. */
public record InvoiceId(UUID value) {

    public static Optional<InvoiceId> parse(String text) {
        return TypeId.parse("inv", text).map(InvoiceId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("inv", value);
    }
}
