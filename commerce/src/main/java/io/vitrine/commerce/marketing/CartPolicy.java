package io.vitrine.commerce.marketing;

import io.vitrine.core.problem.Checks;

/**
 * What becomes of carts that nobody orders.
 *
 * @param reminding whether visitors are asked for their consent, and reminded
 * @param hours after the last change of the cart
 * @param keepDays for so long carts without a name stay
 */
public record CartPolicy(boolean reminding, int hours, int keepDays) {

    static final CartPolicy UNSET = new CartPolicy(true, 4, 30);

    private static final int MOST_HOURS = 168;
    private static final int LEAST_DAYS = 7;
    private static final int MOST_DAYS = 365;

    public CartPolicy {
        new Checks()
                .that(hours >= 1 && hours <= MOST_HOURS, "hours", "Use a whole number from 1 to 168.")
                .that(keepDays >= LEAST_DAYS && keepDays <= MOST_DAYS, "keepDays", "Use a whole number from 7 to 365.")
                .raise();
    }
}
