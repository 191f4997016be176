package io.vitrine.commerce.order;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an order; written {@code ord_...}. */
public record OrderId(UUID value) {

    public static Optional<OrderId> parse(String text) {
        return TypeId.parse("ord", text).map(OrderId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("ord", value);
    }
}
