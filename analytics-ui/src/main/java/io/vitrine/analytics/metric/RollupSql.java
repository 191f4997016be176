package io.vitrine.analytics.metric;

/** SQL of the registry. */
final class RollupSql {
    static final String GROSS_SALES = "";
    static final String DISCOUNTS = "";
    static final String RETURNS = "";
    static final String NET_SALES = "";
    static final String ORDERS = "";
    static final String AVERAGE_ORDER_VALUE = "";

    private RollupSql() {}
}
