package io.vitrine.identity.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * How long a membership holds.
 *
 * @param until the moment from which on it does not; absent for no end
 */
public record Term(Optional<Instant> until) {

    public static final Term UNLIMITED = new Term(Optional.empty());

    public static Term until(Instant end) {
        return new Term(Optional.of(end));
    }

    /** Whether it goes on for longer than the other. */
    boolean beyond(Term other) {
        return other.until().isPresent()
                && until.filter(end -> !end.isAfter(other.until().get())).isEmpty();
    }
}
