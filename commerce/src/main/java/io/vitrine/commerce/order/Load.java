package io.vitrine.commerce.order;

import io.vitrine.core.location.LocationId;
import java.util.UUID;

/**
 * One load of staged lines.
 *
 * @param stage names the lines in {@code import_line}
 * @param origin names the load on what it writes; a load that is repeated keeps it
 * @param job appears in the trail
 */
public record Load(UUID stage, UUID origin, String job, LocationId location) {}
