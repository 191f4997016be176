package io.vitrine.commerce.returns;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a return; written {@code rma_...}. */
public record ReturnCaseId(UUID value) {

    public static Optional<ReturnCaseId> parse(String text) {
        return TypeId.parse("rma", text).map(ReturnCaseId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("rma", value);
    }
}
