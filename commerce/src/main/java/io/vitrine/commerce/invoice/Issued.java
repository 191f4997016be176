package io.vitrine.commerce.invoice;

/** What came of issuing: the document and its number. */
public record Issued(InvoiceId id, String number) {}
