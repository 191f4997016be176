package io.vitrine.commerce.tax;

import java.math.BigDecimal;

/** What something bears: why, and how many per cent. Equal bearings are taxed together. */
record Bearing(Treatment treatment, BigDecimal rate) {

    static final Bearing NOTHING = new Bearing(Treatment.NONE, BigDecimal.ZERO);

    Bearing {
        rate = rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }

    Bearing untaxedAs(Treatment other) {
        return new Bearing(other, BigDecimal.ZERO);
    }
}
