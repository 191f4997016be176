package io.vitrine.commerce.cart;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a cart; written {@code crt_...}. Whoever knows it may use the cart, so it is drawn at random. */
public record CartId(UUID value) {

    static CartId random() {
        return new CartId(UUID.randomUUID());
    }

    public static Optional<CartId> parse(String text) {
        return TypeId.parse("crt", text).map(CartId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("crt", value);
    }
}
