package io.vitrine.commerce.receipt;

import java.util.List;
import java.util.Optional;

/** A page of receipts; {@code next} leads to the one after. */
public record ReceiptPage(List<Receipt> receipts, Optional<String> next) {

    public ReceiptPage {
        receipts = List.copyOf(receipts);
    }
}
