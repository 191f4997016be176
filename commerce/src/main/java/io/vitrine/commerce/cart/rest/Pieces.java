package io.vitrine.commerce.cart.rest;

import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;

/** Reads a number of pieces. */
final class Pieces {

    private static final BigDecimal MOST = new BigDecimal(100_000);

    private Pieces() {}

    /** @throws io.vitrine.core.problem.Problem 422 for anything but a whole number from 1 to 100,000 */
    static int of(JsonBody body) {
        BigDecimal given = body.decimal("quantity");
        if (given.stripTrailingZeros().scale() > 0 || given.signum() <= 0 || given.compareTo(MOST) > 0) {
            throw body.wrong("quantity", "Use a whole number from 1 to 100,000.");
        }
        return given.intValueExact();
    }
}
