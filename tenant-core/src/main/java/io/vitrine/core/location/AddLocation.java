package io.vitrine.core.location;

import io.vitrine.core.problem.Checks;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A location to be added.
 *
 * @param name 1 to 120 characters, unique in the business
 * @param zone the business's own when absent
 */
public record AddLocation(String name, LocationKind kind, Optional<ZoneId> zone) {

    private static final int MAX_NAME = 120;

    public AddLocation {
        new Checks()
                .text(name, MAX_NAME, "name", "Write a name of 1 to 120 characters.")
                .raise();
        name = name.strip();
    }
}
