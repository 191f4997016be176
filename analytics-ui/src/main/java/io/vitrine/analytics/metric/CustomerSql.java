package io.vitrine.analytics.metric;

/** SQL of the registry. */
final class CustomerSql {
    static final String CUSTOMERS = "";
    static final String CUSTOMERS_TOTAL = "";
    static final String NEW_CUSTOMERS = "";
    static final String NEW_CUSTOMERS_TOTAL = "";
    static final String RETURNING_CUSTOMERS = "";
    static final String RETURNING_CUSTOMERS_TOTAL = "";

    private CustomerSql() {}
}
