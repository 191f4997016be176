package io.vitrine.commerce.supply;

import java.time.Instant;
import java.util.List;

/**
 * One delivery.
 *
 * @param actor who received it, as the trail names actors
 */
public record Receipt(ReceiptId id, Instant at, String note, String actor, List<Line> lines) {

    /**
     * What came of a line.
     *
     * @param quantity pieces that were taken in
     * @param rejected pieces that were sent back at the door
     */
    public record Line(PurchaseLineId line, long quantity, long rejected) {}

    public Receipt {
        lines = List.copyOf(lines);
    }
}
