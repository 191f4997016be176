package io.vitrine.core.location;

import java.time.ZoneId;

/** A place of the business. Figures follow the business's time zone; the location's own serves opening hours and labels. */
public record Location(LocationId id, String name, LocationKind kind, ZoneId zone) {}
