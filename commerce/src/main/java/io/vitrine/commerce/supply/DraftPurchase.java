package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A purchase order as somebody wants it to be.
 *
 * @param lines 1 to 500, each variant once
 * @param expectedOn the day that the supplier has promised; when absent, its usual time from the day of sending
 * @param rate what one unit of the supplier's currency costs in the business's own; absent when it is the same
 */
public record DraftPurchase(
        SupplierId supplier,
        LocationId location,
        List<Line> lines,
        Optional<LocalDate> expectedOn,
        Optional<BigDecimal> rate,
        String note) {

    static final int MOST_LINES = 500;
    private static final int COST_DIGITS = 4;
    private static final int RATE_DIGITS = 8;
    private static final BigDecimal MOST_COST = new BigDecimal("1000000000");
    private static final BigDecimal MOST_RATE = new BigDecimal("1000000");
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /**
     * Pieces of one variant.
     *
     * @param quantity 1 to 100,000
     * @param why how the quantity came about; may be empty
     */
    public record Line(VariantId variant, long quantity, BigDecimal unitCost, String why) {

        public Line {
            new Checks()
                    .that(
                            quantity >= 1 && quantity <= Allocation.MOST,
                            "quantity",
                            "Use a whole number from 1 to 100,000.")
                    .that(
                            fits(unitCost, MOST_COST, COST_DIGITS),
                            "unitCost.amount",
                            "Use an amount from 0 with at most 4 digits after the point.")
                    .raise();
        }
    }

    public DraftPurchase {
        lines = List.copyOf(lines);
        note = note.strip();
        new Checks()
                .that(!lines.isEmpty() && lines.size() <= MOST_LINES, "lines", "Send 1 to 500 lines.")
                .that(
                        lines.stream().map(Line::variant).distinct().count() == lines.size(),
                        "lines",
                        "Name each variant once.")
                .that(
                        rate.filter(value -> value.signum() == 0 || !fits(value, MOST_RATE, RATE_DIGITS))
                                .isEmpty(),
                        "rate",
                        "Use a rate above 0 with at most 8 digits after the point.")
                .that(
                        expectedOn
                                .filter(day -> day.isAfter(LAST_DAY) || day.getYear() < 2000)
                                .isEmpty(),
                        "expectedOn",
                        "Write a day such as 2026-12-24.")
                .that(note(note), "note", "Use at most 500 characters, and none that controls a device.")
                .raise();
    }

    static boolean note(String text) {
        return text.length() <= 500 && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean fits(BigDecimal value, BigDecimal most, int digits) {
        return value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= digits;
    }
}
