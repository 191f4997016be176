package io.vitrine.identity.review;

import java.time.Instant;
import java.util.Optional;

/**
 * How often access is reviewed.
 *
 * @param months 1 to 12; absent for never
 * @param days how long a review may take
 */
public record Schedule(Optional<Integer> months, int days, Optional<Instant> nextAt) {

    static final int LONGEST_PAUSE = 12;
    static final int LONGEST_REVIEW = 60;
    static final int USUAL_DAYS = 14;

    static final Schedule NONE = new Schedule(Optional.empty(), USUAL_DAYS, Optional.empty());
}
