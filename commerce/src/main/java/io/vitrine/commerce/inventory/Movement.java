package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A movement that a person enters by hand.
 *
 * @param change pieces that came, or below zero that left; at most 100,000
 * @param note why, in words; needed for adjustments
 * @param unitCost what a piece that came has cost, in the business's currency
 * @param lot what stands on the pieces, where lots are followed
 */
public record Movement(
        VariantId variant,
        LocationId location,
        long change,
        EntryReason reason,
        String note,
        Optional<BigDecimal> unitCost,
        Optional<LotMark> lot) {

    static final int LONGEST_NOTE = 500;
    private static final int DIGITS = 4;
    private static final BigDecimal MOST_COST = new BigDecimal("1000000000");

    public Movement {
        note = note.strip();
        new Checks()
                .that(
                        change != 0 && change >= -Allocation.MOST && change <= Allocation.MOST,
                        "change",
                        "Use a whole number from -100,000 to 100,000, not zero.")
                .that(reason.byHand(), "reason", "Orders, transfers and counts write this reason by themselves.")
                .that(reason.fits(change), "change", "With this reason stock moves the other way: turn the sign.")
                .that(wellWritten(note), "note", "Use at most 500 characters, and none that controls a device.")
                .that(reason != EntryReason.ADJUSTED || !note.isEmpty(), "note", "Say why the stock is put right.")
                .that(
                        unitCost.filter(Movement::odd).isEmpty(),
                        "unitCost.amount",
                        "Use an amount from 0 with at most 4 digits after the point.")
                .that(unitCost.isEmpty() || change > 0, "unitCost", "Only what comes in has a cost of its own.")
                .raise();
    }

    public Movement(
            VariantId variant,
            LocationId location,
            long change,
            EntryReason reason,
            String note,
            Optional<BigDecimal> unitCost) {
        this(variant, location, change, reason, note, unitCost, Optional.empty());
    }

    static boolean wellWritten(String note) {
        return note.length() <= LONGEST_NOTE && note.chars().noneMatch(Character::isISOControl);
    }

    private static boolean odd(BigDecimal cost) {
        return cost.signum() < 0
                || cost.compareTo(MOST_COST) > 0
                || cost.stripTrailingZeros().scale() > DIGITS;
    }
}
