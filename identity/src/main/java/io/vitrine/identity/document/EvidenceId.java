package io.vitrine.identity.document;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an evidence request; written {@code evr_...}. */
public record EvidenceId(UUID value) {

    public static Optional<EvidenceId> parse(String text) {
        return TypeId.parse("evr", text).map(EvidenceId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("evr", value);
    }
}
