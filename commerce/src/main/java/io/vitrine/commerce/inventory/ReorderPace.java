package io.vitrine.commerce.inventory;

import io.vitrine.core.problem.Checks;

/**
 * How long more takes to come, and for how long to have some in reserve.
 *
 * @param leadDays 0 to 365
 * @param safetyDays 0 to 365
 */
public record ReorderPace(int leadDays, int safetyDays) {

    private static final int MOST = 365;
    private static final String CURE = "Use a number of days from 0 to 365.";

    public ReorderPace {
        new Checks()
                .that(leadDays >= 0 && leadDays <= MOST, "leadDays", CURE)
                .that(safetyDays >= 0 && safetyDays <= MOST, "safetyDays", CURE)
                .raise();
    }
}
