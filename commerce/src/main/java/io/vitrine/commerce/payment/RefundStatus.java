package io.vitrine.commerce.payment;

/** Where a refund stands. */
public enum RefundStatus {
    /** The amount is set aside; the gateway's last word is not known yet. */
    STARTED,
    /** The money goes back. */
    DONE,
    /** The money stays, and may be refunded again. */
    FAILED
}
