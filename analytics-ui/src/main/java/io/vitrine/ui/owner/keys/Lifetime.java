package io.vitrine.ui.owner.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a new key is good. */
enum Lifetime {
    MONTH("30 days", 30),
    QUARTER("90 days", 90),
    YEAR("One year", 365),
    OPEN("Until it is revoked", 0);

    private final String words;
    private final int days;

    Lifetime(String words, int days) {
        this.words = words;
        this.days = days;
    }

    String words() {
        return words;
    }

    Optional<Instant> from(Instant now) {
        return this == OPEN ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(days)));
    }
}
