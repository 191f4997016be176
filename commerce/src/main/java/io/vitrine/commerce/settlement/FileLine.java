package io.vitrine.commerce.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A line of a settlement file, in our words.
 *
 * @param row where it stands in the file, the header being 1
 * @param references what the payment or refund may be known by, the best first
 * @param gross what came (more than 0) or went (less), before the fee
 * @param fee what the gateway kept, less than 0 when it gave a fee back
 * @param payout the payout that it was part of, where the file says so
 */
record FileLine(
        int row,
        LineKind kind,
        List<String> references,
        BigDecimal gross,
        BigDecimal fee,
        Currency currency,
        Optional<String> payout,
        Optional<Instant> at) {

    FileLine {
        references = List.copyOf(references);
    }

    /** What it is called in the file. */
    String reference() {
        return references.isEmpty() ? "" : references.get(0);
    }

    BigDecimal net() {
        return gross.subtract(fee);
    }
}
