package io.vitrine.commerce.content;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a block of the first page; written {@code blk_...}. */
public record BlockId(UUID value) {

    public static Optional<BlockId> parse(String text) {
        return TypeId.parse("blk", text).map(BlockId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("blk", value);
    }
}
