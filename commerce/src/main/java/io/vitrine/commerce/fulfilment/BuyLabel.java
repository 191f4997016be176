package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A label to buy for a parcel that was sent.
 *
 * @param option which live rate; the one that the customer chose when absent, or the cheapest
 * @param grams weight of the whole parcel; the sum of its goods when absent
 * @param most what it may cost at most
 */
public record BuyLabel(UUID shipment, Optional<String> option, OptionalLong grams, Optional<Money> most) {

    private static final long HEAVIEST = 1_000_000;

    public BuyLabel {
        if (grams.isPresent() && (grams.getAsLong() < 1 || grams.getAsLong() > HEAVIEST)) {
            throw Problem.invalid("grams", "Use 1 to 1,000,000.");
        }
    }
}
