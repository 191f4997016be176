package io.vitrine.identity.invitation;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an invitation; written {@code inv_...}. */
public record InvitationId(UUID value) {

    public static Optional<InvitationId> parse(String text) {
        return TypeId.parse("inv", text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("inv", value);
    }
}
