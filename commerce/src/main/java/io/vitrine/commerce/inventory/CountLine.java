package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;

/**
 * What was counted of a variant, beside what should have been there at that moment.
 *
 * @param expected the balance of the ledger when the count was handed in
 */
public record CountLine(VariantId variant, long counted, long expected) {

    private static final long MANY = 20;
    private static final long TENTH = 10;

    public long difference() {
        return counted - expected;
    }

    /** More than 20 pieces, or more than a tenth of what should have been there: somebody else looks at it. */
    public boolean grave() {
        long off = Math.abs(difference());
        return off > MANY || off * TENTH > expected;
    }
}
