package io.vitrine.commerce.payment;

/** Where a payment stands. */
public enum PaymentStatus {
    /** Asked; the gateway's answer is not known yet. */
    STARTED,
    /** The customer or the bank has the next move. */
    PENDING,
    /** The money is there. */
    CAPTURED,
    /** It will not come. */
    FAILED,
    /** Nobody wants it any more. */
    CANCELLED
}
