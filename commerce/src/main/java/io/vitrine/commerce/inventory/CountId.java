package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a count of stock; written {@code cnt_...}. */
public record CountId(UUID value) {

    public static Optional<CountId> parse(String text) {
        return TypeId.parse("cnt", text).map(CountId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("cnt", value);
    }
}
