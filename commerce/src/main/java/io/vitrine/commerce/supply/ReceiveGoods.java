package io.vitrine.commerce.supply;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.core.problem.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What came with one delivery.
 *
 * @param lines 1 to 500, each line of the order once
 */
public record ReceiveGoods(PurchaseId order, List<Line> lines, String note) {

    /**
     * What came of a line.
     *
     * @param quantity pieces that are taken in, 0 to 100,000
     * @param rejected pieces that are sent back at the door, 0 to 100,000
     * @param lot what stands on the pieces, where lots are followed
     */
    public record Line(PurchaseLineId line, long quantity, long rejected, Optional<LotMark> lot) {

        public Line(PurchaseLineId line, long quantity, long rejected) {
            this(line, quantity, rejected, Optional.empty());
        }

        public Line {
            new Checks()
                    .that(
                            quantity >= 0 && quantity <= Allocation.MOST,
                            "quantity",
                            "Use a whole number from 0 to 100,000.")
                    .that(
                            rejected >= 0 && rejected <= Allocation.MOST,
                            "rejected",
                            "Use a whole number from 0 to 100,000.")
                    .that(quantity + rejected > 0, "quantity", "Leave out lines of which nothing came.")
                    .raise();
        }
    }

    public ReceiveGoods {
        lines = List.copyOf(lines);
        note = note.strip();
        new Checks()
                .that(!lines.isEmpty() && lines.size() <= DraftPurchase.MOST_LINES, "lines", "Send 1 to 500 lines.")
                .that(
                        lines.stream().map(Line::line).distinct().count() == lines.size(),
                        "lines",
                        "Name each line once; pieces of two lots are two deliveries.")
                .that(DraftPurchase.note(note), "note", "Use at most 500 characters, and none that controls a device.")
                .raise();
    }
}
