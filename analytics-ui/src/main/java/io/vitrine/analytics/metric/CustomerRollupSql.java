package io.vitrine.analytics.metric;

/** SQL of the registry. */
final class CustomerRollupSql {
    static final String CUSTOMERS = "";
    static final String NEW_CUSTOMERS = "";
    static final String RETURNING_CUSTOMERS = "";

    private CustomerRollupSql() {}
}
