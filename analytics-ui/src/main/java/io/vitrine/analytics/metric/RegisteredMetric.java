package io.vitrine.analytics.metric;

import java.util.Optional;
import java.util.Set;

/**
 * A figure of the registry: what it means, from which rows it comes and how.
 *
 * @param id name in addresses, such as {@code net-sales}
 * @param version grows when the meaning changes
 * @param definition the meaning in words
 * @param basis which day puts a row into a period, in words
 * @param reckoning how the figure comes from its rows
 * @param source where the rows come from, absent while there is no such source
 * @param filters what it can be narrowed down to
 * @param parts what it can be divided by
 * @param reach how time and the second clock are to be understood
 * @param needs statement that says whether there is anything to count at all, where nothing would not mean zero
 * @param reason why it has no value, in words, when there is no source or nothing to count
 */
public record RegisteredMetric(
        String id,
        int version,
        String label,
        String definition,
        Unit unit,
        String basis,
        Reckoning reckoning,
        Optional<FactSource> source,
        Set<Facet> filters,
        Set<Facet> parts,
        Reach reach,
        Optional<String> needs,
        String reason) {

    /** How time is to be understood. */
    public enum Reach {
        /** Rows of the days of the period; each knows when it was written down. */
        PERIOD,
        /** As things stand at the end of the period. */
        END_OF_PERIOD,
        /** Rows of the period that carry no history: there is no figure as it was reported. */
        KNOWN_NOW_ONLY
    }

    public RegisteredMetric {
        filters = Set.copyOf(filters);
        parts = Set.copyOf(parts);
    }

    /** Whether its rows are lines of documents rather than whole documents, for such filters and parts. */
    public boolean byLines(boolean products) {
        return id.equals("units") || (products && parts.contains(Facet.PRODUCT));
    }
}
