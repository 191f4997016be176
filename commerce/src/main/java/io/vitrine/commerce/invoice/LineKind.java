package io.vitrine.commerce.invoice;

/** What a line bills. */
public enum LineKind {
    GOODS,
    SHIPPING
}
