package io.vitrine.identity.document;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a shared document; written {@code doc_...}. */
public record DocumentId(UUID value) {

    public static Optional<DocumentId> parse(String text) {
        return TypeId.parse("doc", text).map(DocumentId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("doc", value);
    }
}
