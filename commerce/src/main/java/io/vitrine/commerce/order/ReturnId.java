package io.vitrine.commerce.order;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a return; written {@code ret_...}. */
public record ReturnId(UUID value) {

    public static Optional<ReturnId> parse(String text) {
        return TypeId.parse("ret", text).map(ReturnId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("ret", value);
    }
}
