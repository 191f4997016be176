package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.Map;
import java.util.Optional;

/**
 * A customer sends something back.
 *
 * @param at location that takes it; where the sale counts when absent
 * @param lines pieces by number of the line
 * @param reason why, 1 to 500 characters
 */
public record RegisterReturn(OrderId order, Optional<LocationId> at, Map<Integer, Long> lines, String reason) {

    private static final int MAX_REASON = 500;

    public RegisterReturn {
        lines = Map.copyOf(lines);
        new Checks()
                .text(reason, MAX_REASON, "reason", "Say why it comes back, at most 500 characters.")
                .that(
                        !lines.isEmpty() && lines.values().stream().allMatch(pieces -> pieces > 0),
                        "lines",
                        "Name lines of this order with 1 or more pieces.")
                .raise();
    }
}
