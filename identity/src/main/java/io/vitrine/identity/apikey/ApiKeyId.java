package io.vitrine.identity.apikey;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies an API key; written {@code key_...}. */
public record ApiKeyId(UUID value) {

    public static Optional<ApiKeyId> parse(String text) {
        return TypeId.parse("key", text).map(ApiKeyId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("key", value);
    }
}
