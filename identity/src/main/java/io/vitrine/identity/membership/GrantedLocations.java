package io.vitrine.identity.membership;

import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The locations at which a role is to hold: some of the business, and within the giver's own reach. */
@ApplicationScoped
public class GrantedLocations {

    @Inject
    Locations locations;

    /** @throws Problem 422 when one of them does not exist here or the giver does not reach it */
    public void check(Optional<Set<UUID>> wanted) {
        wanted.ifPresent(only -> {
            Set<UUID> reached = locations.all().stream()
                    .map(location -> location.id().value())
                    .collect(Collectors.toSet());
            if (only.isEmpty() || !reached.containsAll(only)) {
                throw unknown();
            }
        });
    }

    /** {@code at Cape Town; Durban}, or {@code everywhere}. */
    public String words(Optional<Set<UUID>> wanted) {
        return wanted.map(only -> "at "
                        + locations.all().stream()
                                .filter(location -> only.contains(location.id().value()))
                                .map(Location::name)
                                .collect(Collectors.joining("; ")))
                .orElse("everywhere");
    }

    static Problem unknown() {
        return Problem.invalid("locations", "Use ids of this business's locations, or leave them out for everywhere.");
    }
}
