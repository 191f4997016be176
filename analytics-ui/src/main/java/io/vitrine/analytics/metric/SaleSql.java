package io.vitrine.analytics.metric;

/** SQL of the registry. */
final class SaleSql {
    static final String GROSS_SALES = "";
    static final String GROSS_SALES_TOTAL = "";
    static final String DISCOUNTS = "";
    static final String DISCOUNTS_TOTAL = "";
    static final String ORDERS = "";
    static final String ORDERS_TOTAL = "";
    static final String ORDER_VALUES = "";
    static final String ORDER_VALUES_TOTAL = "";

    private SaleSql() {}
}
