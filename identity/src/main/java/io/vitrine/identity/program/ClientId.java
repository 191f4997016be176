package io.vitrine.identity.program;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an OAuth client; written {@code cli_...}. */
public record ClientId(UUID value) {

    public static Optional<ClientId> parse(String text) {
        return TypeId.parse("cli", text).map(ClientId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("cli", value);
    }
}
