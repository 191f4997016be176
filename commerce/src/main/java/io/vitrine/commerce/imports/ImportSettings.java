package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.core.location.LocationId;
import java.util.Optional;

/**
 * How a file is to be imported.
 *
 * @param channel of rows that name none; by default online for an online location, else retail
 * @param dryRun says what would happen and writes no orders
 */
public record ImportSettings(
        Preset preset, Mapping mapping, LocationId location, Optional<Channel> channel, boolean dryRun) {

    /** All that decides what is done with a file, as one text. */
    String text() {
        return preset.id() + " " + location + " " + channel.map(Channel::name).orElse("") + " " + dryRun + " "
                + mapping.json();
    }
}
