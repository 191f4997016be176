package io.vitrine.identity.session;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Names a session without opening it; written {@code ses_...}. It stays the same when the cookie changes. */
public record SessionId(UUID value) {

    public static Optional<SessionId> parse(String text) {
        return TypeId.parse("ses", text).map(SessionId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("ses", value);
    }
}
