package io.vitrine.identity.membership;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where a role holds.
 *
 * @param locations at these only; absent for everywhere
 */
public record Reach(Optional<Set<UUID>> locations) {

    public static final Reach EVERYWHERE = new Reach(Optional.empty());

    public Reach {
        locations = locations.map(Set::copyOf);
    }

    public static Reach at(Set<UUID> locations) {
        return new Reach(Optional.of(locations));
    }
}
