package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Rows added up.
 *
 * @param key of the part, empty for the whole
 * @param withoutValue rows of which the value is not known
 * @param hash over all rows, absent for parts
 */
record Sums(
        String key,
        long rowCount,
        long withoutValue,
        Optional<BigDecimal> value,
        Optional<BigDecimal> weight,
        Optional<Instant> latest,
        Optional<String> hash) {}
