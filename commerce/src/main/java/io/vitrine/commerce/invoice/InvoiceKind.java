package io.vitrine.commerce.invoice;

/** What was issued. */
public enum InvoiceKind {
    INVOICE,
    /** Takes back a part or all of one invoice. */
    CREDIT_NOTE
}
