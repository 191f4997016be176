package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.Map;
import java.util.Optional;

/**
 * A parcel leaves.
 *
 * @param from location that sends it; where its pieces wait when absent
 * @param lines pieces by number of the line; everything that is still here when absent
 * @param carrier who takes it, at most 64 characters
 * @param tracking its number there, at most 120 characters
 * @param weightGrams what the parcel weighs, 1 g to 1,000 kg
 */
public record ShipOrder(
        OrderId order,
        Optional<LocationId> from,
        Optional<Map<Integer, Long>> lines,
        Optional<String> carrier,
        Optional<String> tracking,
        Optional<Integer> weightGrams) {

    private static final int MAX_CARRIER = 64;
    private static final int MAX_TRACKING = 120;
    private static final int MAX_GRAMS = 1_000_000;

    public ShipOrder {
        lines = lines.map(Map::copyOf);
        Checks checks = new Checks();
        carrier.ifPresent(name -> checks.text(name, MAX_CARRIER, "carrier", "Write at most 64 characters."));
        tracking.ifPresent(code -> checks.text(code, MAX_TRACKING, "tracking", "Write at most 120 characters."));
        checks.that(
                weightGrams.filter(grams -> grams < 1 || grams > MAX_GRAMS).isEmpty(),
                "weightGrams",
                "Use a whole number of grams from 1 to 1,000,000.");
        checks.raise();
    }

    /** A parcel that nobody has weighed. */
    public ShipOrder(
            OrderId order,
            Optional<LocationId> from,
            Optional<Map<Integer, Long>> lines,
            Optional<String> carrier,
            Optional<String> tracking) {
        this(order, from, lines, carrier, tracking, Optional.empty());
    }
}
