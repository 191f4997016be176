package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a lot; written {@code lot_...}. */
public record LotId(UUID value) {

    /** Says of an entry that its pieces lie in no lot. */
    static final LotId NONE = new LotId(new UUID(0, 0));

    public static Optional<LotId> parse(String text) {
        return TypeId.parse("lot", text).map(LotId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("lot", value);
    }
}
