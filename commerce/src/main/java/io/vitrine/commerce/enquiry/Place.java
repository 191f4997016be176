package io.vitrine.commerce.enquiry;

import java.time.Instant;
import java.util.UUID;

/** Where a page of questions ends. */
record Place(Instant askedAt, UUID id) {

    static final Place FIRST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    static Place read(String text) {
        String[] parts = text.split(" ", 2);
        return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    String text() {
        return askedAt + " " + id;
    }
}
