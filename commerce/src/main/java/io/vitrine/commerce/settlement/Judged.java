package io.vitrine.commerce.settlement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a file beside what is booked.
 *
 * @param difference absent when they agree
 * @param expected what is booked, where the amounts differ
 * @param feeNews what the gateway kept beyond what is booked, less than 0 when it kept less
 */
record Judged(
        FileLine line,
        Optional<Booked> booked,
        Optional<Difference> difference,
        Optional<BigDecimal> expected,
        BigDecimal feeNews) {

    static Judged of(FileLine line, Optional<Booked> booked, Difference difference) {
        return new Judged(line, booked, Optional.of(difference), Optional.empty(), BigDecimal.ZERO);
    }

    static Judged agreed(FileLine line) {
        return new Judged(line, Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.ZERO);
    }

    /** Whether the line settles what is booked: not what another line settled, and not what only might be it. */
    boolean settles() {
        return booked.isPresent()
                && difference
                        .filter(found -> found != Difference.AMOUNT_DIFFERS)
                        .isEmpty();
    }
}
