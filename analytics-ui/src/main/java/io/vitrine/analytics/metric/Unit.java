package io.vitrine.analytics.metric;

/** What a figure counts. */
public enum Unit {
    /** An amount in the business's currency. */
    MONEY,
    /** A number of things; pieces may be parts of one. */
    COUNT,
    /** Parts of a hundred. */
    PERCENT,
    /** A bare number, such as how often stock turned over. */
    RATIO,
    HOURS,
    DAYS
}
