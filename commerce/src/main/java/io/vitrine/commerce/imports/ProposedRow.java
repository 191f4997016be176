package io.vitrine.commerce.imports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a row of a product file changes, or would change.
 *
 * @param row its number in the spreadsheet
 * @param reason why it cannot be used, for people; else empty
 * @param change of the price in percent, absent when it stays or there was none
 */
public record ProposedRow(long row, Kind kind, String sku, String reason, Optional<BigDecimal> change) {

    /** What becomes of it. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }
}
