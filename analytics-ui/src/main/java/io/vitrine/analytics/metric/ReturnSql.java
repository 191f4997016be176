package io.vitrine.analytics.metric;

/** SQL of the registry. */
final class ReturnSql {
    static final String RETURNS = "";
    static final String RETURNS_TOTAL = "";
    static final String NET_SALES = "";
    static final String NET_SALES_TOTAL = "";

    private ReturnSql() {}
}
