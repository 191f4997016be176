package io.vitrine.commerce.imports;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an uploaded file; written {@code imp_...}. */
public record FileId(UUID value) {

    public static Optional<FileId> parse(String text) {
        return TypeId.parse("imp", text).map(FileId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("imp", value);
    }
}
