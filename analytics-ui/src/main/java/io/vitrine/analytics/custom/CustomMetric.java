package io.vitrine.analytics.custom;

import io.vitrine.analytics.formula.Formula;
import io.vitrine.analytics.metric.Registry;
import io.vitrine.analytics.metric.Unit;
import java.time.Instant;

/**
 * A figure of the business's own.
 *
 * @param id begins with {@code x-}
 * @param version grows with each change
 */
public record CustomMetric(
        String id, int version, String label, String definition, Formula formula, Unit unit, Instant changedAt) {

    /** The calculation, of registered figures alone. */
    public static Formula formula(String text) {
        return Formula.of(text, id -> Registry.find(id).isPresent());
    }
}
