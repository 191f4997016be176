package io.vitrine.commerce.picking;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A walk through a location.
 *
 * @param orders whose lines, 1 to 100; absent for all that wait there, the oldest first
 */
public record StartPicking(LocationId location, Optional<List<OrderId>> orders) {

    private static final int MOST = 100;

    public StartPicking {
        orders = orders.map(List::copyOf);
        new Checks()
                .that(
                        orders.filter(given -> given.isEmpty() || given.size() > MOST)
                                .isEmpty(),
                        "orders",
                        "Name 1 to 100 orders, or leave it out for all that wait.")
                .raise();
    }
}
