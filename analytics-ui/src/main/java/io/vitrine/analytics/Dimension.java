package io.vitrine.analytics;

/** What a figure can be broken down by. */
public enum Dimension {
    /** Stock code; a code that was only ever returned counts too. */
    PRODUCT,
    /** Country of the order or return. */
    COUNTRY,
    CHANNEL,
    LOCATION
}
