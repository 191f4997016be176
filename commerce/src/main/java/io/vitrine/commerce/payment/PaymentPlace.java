package io.vitrine.commerce.payment;

import java.time.Instant;
import java.util.UUID;

/** Where a page of payments ended. */
record PaymentPlace(Instant createdAt, UUID id) {

    static PaymentPlace of(PaymentView payment) {
        return new PaymentPlace(payment.createdAt(), payment.id().value());
    }

    static PaymentPlace read(String text) {
        int bar = text.indexOf('|');
        return new PaymentPlace(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return createdAt + "|" + id;
    }
}
