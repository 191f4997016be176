package io.vitrine.analytics.cases;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a case; written {@code case_...}. */
public record CaseId(UUID value) {

    public static Optional<CaseId> parse(String text) {
        return TypeId.parse("case", text).map(CaseId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("case", value);
    }
}
