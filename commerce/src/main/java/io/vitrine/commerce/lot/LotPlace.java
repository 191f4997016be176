package io.vitrine.commerce.lot;

import io.vitrine.core.location.LocationId;

/** Pieces of a lot at a location. */
public record LotPlace(LocationId location, String name, long onHand) {}
