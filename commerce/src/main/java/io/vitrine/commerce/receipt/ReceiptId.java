package io.vitrine.commerce.receipt;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a receipt; written {@code rct_...}. */
public record ReceiptId(UUID value) {

    public static Optional<ReceiptId> parse(String text) {
        return TypeId.parse("rct", text).map(ReceiptId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("rct", value);
    }
}
