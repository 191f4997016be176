package io.vitrine.commerce.order;

/** Through which channel a sale came. */
public enum Channel {
    ONLINE,
    RETAIL,
    WHOLESALE
}
