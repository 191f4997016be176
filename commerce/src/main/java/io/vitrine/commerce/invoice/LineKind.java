package io.vitrine.commerce.invoice;

/** What a line bills. */
public enum LineKind {
    GOODS,
    SHIPPING,
    /** What a line of a credit note takes off a line of the invoice although no piece came back. */
    REDUCTION
}
