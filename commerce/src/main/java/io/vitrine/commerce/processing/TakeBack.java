package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.Map;
import java.util.Optional;

/**
 * Goods come back and were looked at.
 *
 * @param at location that takes them; where the sale counts when absent
 * @param lines pieces by number of the line; everything that the customer has when absent
 * @param restock whether they are as good as new and go back on the shelf
 * @param reason why they came back, 1 to 500 characters
 */
public record TakeBack(
        OrderId order, Optional<LocationId> at, Optional<Map<Integer, Long>> lines, boolean restock, String reason) {

    private static final int MAX_REASON = 500;

    public TakeBack {
        lines = lines.map(Map::copyOf);
        new Checks()
                .text(reason, MAX_REASON, "reason", "Say why it came back, at most 500 characters.")
                .raise();
    }
}
