package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a location should get more of, with the numbers that say so.
 *
 * @param available what is there and not promised
 * @param shipped pieces that left with orders in the last 28 days
 * @param pace how long more takes to come, and for how long to have some in reserve
 */
public record Suggestion(
        VariantId variant, String sku, LocationId location, long available, long shipped, ReorderPace pace) {

    /** Days that are looked back at, and that a delivery should last. */
    public static final int DAYS = 28;

    /** Pieces that left on an average day, at two digits. */
    public BigDecimal perDay() {
        return BigDecimal.valueOf(shipped).divide(BigDecimal.valueOf(DAYS), 2, RoundingMode.HALF_UP);
    }

    /** What leaves until a delivery comes. */
    public long untilDelivery() {
        return leaveIn(pace.leadDays());
    }

    /** What stays in reserve for days that are better than the average. */
    public long safety() {
        return leaveIn(pace.safetyDays());
    }

    /** With no more than this it is time to order. */
    public long reorderPoint() {
        return untilDelivery() + safety();
    }

    /** Up to the reorder point, and 28 days more. */
    public long quantity() {
        return reorderPoint() + shipped - available;
    }

    /** How the quantity comes about, for people. */
    public String arithmetic() {
        return shipped + " shipped in " + DAYS + " days are " + perDay().toPlainString() + " a day. "
                + untilDelivery() + " until a delivery comes (" + pace.leadDays() + " days) + " + safety()
                + " in reserve (" + pace.safetyDays() + " days) = reorder at " + reorderPoint() + ". "
                + reorderPoint() + " + " + shipped + " for " + DAYS + " days more - " + available
                + " available = order " + quantity() + ".";
    }

    private long leaveIn(int days) {
        return (shipped * days + DAYS - 1) / DAYS;
    }
}
