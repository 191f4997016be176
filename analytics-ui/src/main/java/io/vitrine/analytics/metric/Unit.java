package io.vitrine.analytics.metric;

/** What a figure counts. */
public enum Unit {
    /** An amount in the business's currency. */
    MONEY,
    /** A whole number. */
    COUNT
}
