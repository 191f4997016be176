package io.vitrine.commerce.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A part of a payment that was set against an invoice, which is named by its id and number. */
public record PaymentAllocation(UUID invoice, String number, BigDecimal amount, Instant at) {}
