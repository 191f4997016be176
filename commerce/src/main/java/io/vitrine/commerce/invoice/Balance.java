package io.vitrine.commerce.invoice;

import java.math.BigDecimal;

/**
 * How an invoice stands.
 *
 * @param paid what came less what went back
 * @param credited by credit notes
 * @param outstanding what is left to pay; negative when the customer is owed
 */
public record Balance(BigDecimal paid, BigDecimal credited, BigDecimal outstanding, InvoiceStatus status) {}
