package io.vitrine.commerce.supply;

import java.util.List;
import java.util.Optional;

/** A purchase order with its lines, and what came of it, oldest first. */
public record PurchaseOrder(PurchaseSummary head, List<PurchaseLine> lines, List<Receipt> receipts) {

    public PurchaseOrder {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
    }

    public PurchaseId id() {
        return head.id();
    }

    Optional<PurchaseLine> line(PurchaseLineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** @throws PurchaseRefused when its state does not lead there */
    void requireStep(PurchaseStatus next) {
        if (!head.status().canBecome(next)) {
            throw PurchaseRefused.notNow(head.number(), head.status());
        }
    }
}
