package io.vitrine.commerce.dunning;

import java.time.Instant;
import java.util.UUID;

/** Where a page of the log ended. */
record Place(Instant at, UUID id) {

    static final Place LAST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    static Place read(String text) {
        int bar = text.indexOf('|');
        return new Place(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return at + "|" + id;
    }
}
