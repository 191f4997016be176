package io.vitrine.ui.owner.team;

import io.vitrine.core.location.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a role holds, in words. */
final class Places {

    private Places() {}

    static String words(Optional<Set<UUID>> only, List<Location> places) {
        return only.map(ids -> places.stream()
                        .filter(place -> ids.contains(place.id().value()))
                        .map(Location::name)
                        .collect(Collectors.joining("; ")))
                .orElse("Everywhere");
    }
}
