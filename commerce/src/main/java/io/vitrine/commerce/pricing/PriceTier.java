package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * A price of one variant.
 *
 * @param fromQuantity 1 to 1,000,000
 * @param customerGroup those it is for; everybody when absent
 * @param validFrom always when absent
 * @param validUntil for ever when absent
 */
public record PriceTier(
        VariantId variant,
        Price price,
        int fromQuantity,
        Optional<String> customerGroup,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MOST = 1_000_000;

    public PriceTier {
        new Checks()
                .that(fromQuantity >= 1 && fromQuantity <= MOST, "fromQuantity", "Use a whole number, 1 to 1000000.")
                .that(
                        customerGroup
                                .filter(group -> !group.matches("[\\p{L}\\p{N} _.-]{1,64}"))
                                .isEmpty(),
                        "customerGroup",
                        "Use 1 to 64 letters, digits, spaces and dashes.")
                .that(sensible(validFrom), "validFrom", "Use a moment between 2000 and 2200.")
                .that(sensible(validUntil), "validUntil", "Use a moment between 2000 and 2200.")
                .that(
                        validUntil
                                .filter(end -> validFrom
                                        .filter(begin -> !begin.isBefore(end))
                                        .isPresent())
                                .isEmpty(),
                        "validUntil",
                        "Use a moment after validFrom.")
                .raise();
    }

    private static boolean sensible(Optional<Instant> time) {
        return time.filter(at -> at.isBefore(EARLIEST) || at.isAfter(LATEST)).isEmpty();
    }
}
