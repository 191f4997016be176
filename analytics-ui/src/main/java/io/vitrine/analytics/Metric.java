package io.vitrine.analytics;

import io.vitrine.analytics.metric.Basis;
import io.vitrine.analytics.metric.MetricDefinition;
import io.vitrine.analytics.metric.Metrics;
import io.vitrine.analytics.metric.Unit;
import java.util.Arrays;
import java.util.Optional;

/** The figures of the registry. */
public enum Metric {
    GROSS_SALES(Metrics.GROSS_SALES),
    DISCOUNTS(Metrics.DISCOUNTS),
    RETURNS(Metrics.RETURNS),
    NET_SALES(Metrics.NET_SALES),
    ORDERS(Metrics.ORDERS),
    AVERAGE_ORDER_VALUE(Metrics.AVERAGE_ORDER_VALUE),
    CUSTOMERS(Metrics.CUSTOMERS),
    NEW_CUSTOMERS(Metrics.NEW_CUSTOMERS),
    RETURNING_CUSTOMERS(Metrics.RETURNING_CUSTOMERS);

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final MetricDefinition defined;

    Metric(MetricDefinition defined) {
        this.defined = defined;
    }

    /** The metric with this id, such as {@code net-sales}. */
    public static Optional<Metric> byId(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** Name in addresses, such as {@code net-sales}. */
    public String id() {
        return defined.id();
    }

    public int version() {
        return defined.version();
    }

    public String label() {
        return defined.label();
    }

    /** The meaning in words. */
    public String definition() {
        return defined.definition();
    }

    public Unit unit() {
        return defined.unit();
    }

    public Basis basis() {
        return defined.basis();
    }

    /** The value over a period, from the roll-ups. */
    public String sql() {
        return defined.sql();
    }

    /** The raw rows behind the value. */
    public String drillSql() {
        return defined.drillSql();
    }

    /** Count and sums over all raw rows behind the value. */
    public String totalSql() {
        return defined.totalSql();
    }
}
