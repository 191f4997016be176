package io.vitrine.commerce.processing;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a customer's orders ended. */
record OwnPlace(Instant at, UUID id) {

    static OwnPlace of(OwnOrder order) {
        return new OwnPlace(order.placedAt(), order.id().value());
    }

    static OwnPlace read(String text) {
        int bar = text.indexOf('|');
        return new OwnPlace(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return at + "|" + id;
    }
}
