package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;

/** Which level: one variant at one location. */
record LevelKey(VariantId variant, LocationId location) {}
