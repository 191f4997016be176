package io.vitrine.commerce.settlement;

/** What a line of a settlement file is about. */
public enum LineKind {
    PAYMENT,
    REFUND,
    /** What the gateway keeps beside its fees for payments. */
    FEE,
    /** What it sent to the bank. */
    PAYOUT,
    /** Disputes, reserves and whatever else; nobody but a person can say what it means. */
    OTHER
}
