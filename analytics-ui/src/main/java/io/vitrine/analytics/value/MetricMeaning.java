package io.vitrine.analytics.value;

import io.vitrine.analytics.custom.CustomMetric;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.analytics.metric.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A figure as it may be asked for: a registered one, or one of the business's own with those it is made of.
 *
 * @param made of which figures, in their order; the figure itself when it is registered
 */
public record MetricMeaning(
        String id,
        int version,
        String label,
        String definition,
        Unit unit,
        String basis,
        List<RegisteredMetric> made,
        Optional<CustomMetric> own) {

    public MetricMeaning {
        made = List.copyOf(made);
    }

    static MetricMeaning of(RegisteredMetric metric) {
        return new MetricMeaning(
                metric.id(),
                metric.version(),
                metric.label(),
                metric.definition(),
                metric.unit(),
                metric.basis(),
                List.of(metric),
                Optional.empty());
    }

    static MetricMeaning of(CustomMetric custom, List<RegisteredMetric> made) {
        return new MetricMeaning(
                custom.id(),
                custom.version(),
                custom.label(),
                custom.definition(),
                custom.unit(),
                "As the figures that it is made of",
                made,
                Optional.of(custom));
    }

    /** The one registered figure that it is, absent for an own one. */
    public Optional<RegisteredMetric> registered() {
        return own.isPresent() ? Optional.empty() : Optional.of(made.get(0));
    }
}
