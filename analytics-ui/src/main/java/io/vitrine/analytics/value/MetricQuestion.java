package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked about a figure.
 *
 * @param metric id, of the registry or of the business's own
 * @param onOrderDate whether what follows an order counts on the order's day instead of its own
 * @param reportedOn as it was reported at the end of this day; as known now when absent
 */
public record MetricQuestion(
        String metric, Period period, MetricFilter filter, boolean onOrderDate, Optional<LocalDate> reportedOn) {

    /** The whole business as known now, each row on its own day. */
    public static MetricQuestion plain(String metric, Period period) {
        return new MetricQuestion(metric, period, MetricFilter.NONE, false, Optional.empty());
    }

    /** The same as it was reported on a day. */
    public MetricQuestion as(LocalDate day) {
        return new MetricQuestion(metric, period, filter, onOrderDate, Optional.of(day));
    }

    /** The same about another figure. */
    MetricQuestion about(String other) {
        return new MetricQuestion(other, period, filter, onOrderDate, reportedOn);
    }
}
