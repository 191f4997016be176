package io.vitrine.commerce.inventory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Follows the movements of one variant, oldest first, and knows what the pieces that are left have cost.
 *
 * <p>A piece that comes without a cost of its own (returned, found in a count) comes at the average of those that are there,
 * or at the last known cost when none is. Before any cost was known it comes at none, and is counted as such. When more
 * leaves than has come so far, because two people wrote at the same instant, the next that comes makes up for it.
 */
abstract class Costing {

    /** 34 digits: what is rounded away is far below the smallest coin. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    private Optional<BigDecimal> lastCost = Optional.empty();
    private long quantity;
    private long owed;
    private long withoutCost;

    /** Adds pieces that have come at this cost each. */
    abstract void in(long pieces, BigDecimal unitCost);

    /** Takes pieces away; so many are there. */
    abstract void out(long pieces);

    /** What those that are left have cost. */
    abstract BigDecimal value();

    final void move(long change, Optional<BigDecimal> unitCost) {
        if (change > 0) {
            come(change, unitCost);
        } else {
            leave(-change);
        }
    }

    /** Pieces that are left. */
    final long quantity() {
        return quantity - owed;
    }

    /** Pieces that came when no cost was known at all. */
    final long withoutCost() {
        return withoutCost;
    }

    private void come(long pieces, Optional<BigDecimal> unitCost) {
        Optional<BigDecimal> known = unitCost.or(this::average).or(() -> lastCost);
        long made = Math.min(owed, pieces);
        owed -= made;
        long left = pieces - made;
        if (known.isEmpty()) {
            withoutCost += left;
        }
        lastCost = known;
        if (left > 0) {
            in(left, known.orElse(BigDecimal.ZERO));
            quantity += left;
        }
    }

    private void leave(long pieces) {
        long there = Math.min(quantity, pieces);
        if (there > 0) {
            out(there);
            quantity -= there;
        }
        owed += pieces - there;
    }

    private Optional<BigDecimal> average() {
        return lastCost.isPresent() && quantity > 0
                ? Optional.of(value().divide(BigDecimal.valueOf(quantity), DIGITS))
                : Optional.empty();
    }
}
