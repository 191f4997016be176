package io.vitrine.analytics.value;

import java.util.List;
import java.util.Optional;

/**
 * Rows behind a figure, newest first; those of an own figure one registered figure after the other.
 *
 * @param answer the figure that they add up to
 * @param next place of the next page, absent on the last one
 */
public record RowPage(MetricAnswer answer, List<MetricRow> rows, Optional<String> next) {

    public RowPage {
        rows = List.copyOf(rows);
    }
}
