package io.vitrine.commerce.accounting;

/** For which software. */
public enum ExportFormat {
    XERO,
    QUICKBOOKS,
    TALLY,
    JOURNAL
}
