package io.vitrine.commerce.order;

import java.time.Instant;
import java.util.UUID;

/** Where a page of orders ended. */
record OrderPlace(Instant placedAt, OrderId id) {

    static OrderPlace of(OrderSummary order) {
        return new OrderPlace(order.placedAt(), order.id());
    }

    static OrderPlace read(String text) {
        int bar = text.indexOf('|');
        return new OrderPlace(
                Instant.parse(text.substring(0, bar)), new OrderId(UUID.fromString(text.substring(bar + 1))));
    }

    String text() {
        return placedAt + "|" + id.value();
    }
}
