package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;

/**
 * What can be sold at a location right now.
 *
 * @param available what is there and not promised, never below zero
 */
public record Availability(VariantId variant, LocationId location, long available) {}
