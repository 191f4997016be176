package io.vitrine.commerce.payment;

/** Why an amount moved from one account to another. */
public enum LedgerKind {
    SALE,
    CAPTURE,
    FEE,
    REFUND,
    RETURN,
    PAYOUT,
    CORRECTION,
    /** Sales that are shipped in a later month. */
    DEFERRAL
}
