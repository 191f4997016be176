package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure came to.
 *
 * @param by what it was divided by, absent when it was not
 * @param parts in the order of their keys
 * @param hash SHA-256 in hex over the rows; for an own figure over the hashes of those it is made of
 * @param reproduce the statements that add the rows up, one for each registered figure in it
 */
public record MetricAnswer(
        MetricMeaning meaning,
        MetricQuestion question,
        Figure figure,
        Optional<Facet> by,
        List<Part> parts,
        Optional<String> hash,
        List<Reproduce> reproduce,
        Instant asOf) {

    public MetricAnswer {
        parts = List.copyOf(parts);
        reproduce = List.copyOf(reproduce);
    }

    /**
     * A part of the figure.
     *
     * @param key such as a day, a stock code or an id; empty for rows without one
     * @param label how people call it
     */
    public record Part(String key, String label, Figure figure) {}

    /**
     * How to come to the same by hand, as the read-only role of the business.
     *
     * @param parameters by name, as text; absent ones are null in SQL
     */
    public record Reproduce(String metric, String sql, Map<String, String> parameters) {

        public Reproduce {
            parameters = Map.copyOf(parameters);
        }
    }
}
