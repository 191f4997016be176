package io.vitrine.analytics;

import io.vitrine.core.location.LocationId;
import java.util.Optional;
import java.util.UUID;

/** The name under which the roll-ups keep a location, or the whole business. */
final class Scope {

    static final UUID WHOLE = new UUID(0, 0);

    private Scope() {}

    static UUID of(Optional<LocationId> location) {
        return location.map(LocationId::value).orElse(WHOLE);
    }
}
