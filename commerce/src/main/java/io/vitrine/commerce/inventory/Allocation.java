package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;

/**
 * Pieces of a variant that an order gets from a location.
 *
 * @param quantity 1 to 100,000
 */
public record Allocation(VariantId variant, LocationId location, long quantity) {

    /** The most pieces that one line moves. */
    public static final long MOST = 100_000;

    public Allocation {
        new Checks()
                .that(quantity >= 1 && quantity <= MOST, "quantity", "Use a whole number from 1 to 100,000.")
                .raise();
    }
}
