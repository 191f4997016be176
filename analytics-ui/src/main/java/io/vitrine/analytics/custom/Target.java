package io.vitrine.analytics.custom;

import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a figure should come to in a month.
 *
 * @param location one location, or the whole business when absent
 */
public record Target(YearMonth month, Optional<LocationId> location, BigDecimal value) {}
