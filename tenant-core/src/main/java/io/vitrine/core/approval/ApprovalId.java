package io.vitrine.core.approval;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a command that waits, or waited, for a second person; written {@code apr_...}. */
public record ApprovalId(UUID value) {

    public static Optional<ApprovalId> parse(String text) {
        return TypeId.parse("apr", text).map(ApprovalId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("apr", value);
    }
}
