package io.vitrine.commerce.receiving;

import io.vitrine.commerce.invoice.InvoiceId;
import java.math.BigDecimal;

/** A part of a payment for one invoice. */
public record Share(InvoiceId invoice, BigDecimal amount) {}
