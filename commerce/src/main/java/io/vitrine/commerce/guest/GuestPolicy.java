package io.vitrine.commerce.guest;

import io.vitrine.core.problem.Checks;

/**
 * What a business asks of guests.
 *
 * @param flagHours after so many hours the team sees an order whose address nobody has confirmed
 */
public record GuestPolicy(GuestRule rule, int flagHours) {

    static final GuestPolicy UNSET = new GuestPolicy(GuestRule.BEFORE_DISPATCH, 24);

    private static final int MOST_HOURS = 720;

    public GuestPolicy {
        new Checks()
                .that(flagHours >= 1 && flagHours <= MOST_HOURS, "flagHours", "Use a whole number from 1 to 720.")
                .raise();
    }
}
