package io.vitrine.commerce.receiving;

import io.vitrine.commerce.invoice.InvoiceId;
import java.math.BigDecimal;
import java.util.UUID;

/** An invoice of which something is left to pay. */
record OpenInvoice(InvoiceId id, String number, UUID order, BigDecimal outstanding) {}
