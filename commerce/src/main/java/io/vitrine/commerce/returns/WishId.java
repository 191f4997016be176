package io.vitrine.commerce.returns;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies what a customer wishes to send back; written {@code rtw_...}. */
public record WishId(UUID value) {

    public static Optional<WishId> parse(String text) {
        return TypeId.parse("rtw", text).map(WishId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("rtw", value);
    }
}
