package io.vitrine.identity.program;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** How long an old secret works on beside the new one: not at all, or up to seven days. */
public record Overlap(Duration length) {

    private static final Duration LONGEST = Duration.ofDays(7);

    /** The old secret ends at once. */
    public static final Overlap NONE = new Overlap(Duration.ZERO);

    public Overlap {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw refused();
        }
    }

    /** @throws Problem 422 unless it is a whole number from 0 to 168 */
    public static Overlap ofHours(BigDecimal hours) {
        if (hours.signum() < 0
                || hours.compareTo(BigDecimal.valueOf(LONGEST.toHours())) > 0
                || hours.stripTrailingZeros().scale() > 0) {
            throw refused();
        }
        return new Overlap(Duration.ofHours(hours.longValueExact()));
    }

    /** When the old secret ends. */
    public Instant from(Instant now) {
        return now.plus(length);
    }

    private static Problem refused() {
        return Problem.invalid("overlapHours", "Let the old secret work for 0 to 168 hours.");
    }
}
