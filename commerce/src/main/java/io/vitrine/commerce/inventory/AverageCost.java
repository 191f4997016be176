package io.vitrine.commerce.inventory;

import java.math.BigDecimal;

/** Every piece that leaves has cost the average of those that were there. */
final class AverageCost extends Costing {

    private long pieces;
    private BigDecimal value = BigDecimal.ZERO;

    @Override
    void in(long more, BigDecimal unitCost) {
        pieces += more;
        value = value.add(unitCost.multiply(BigDecimal.valueOf(more)));
    }

    @Override
    void out(long less) {
        value = value.multiply(BigDecimal.valueOf(pieces - less)).divide(BigDecimal.valueOf(pieces), DIGITS);
        pieces -= less;
    }

    @Override
    BigDecimal value() {
        return value;
    }
}
