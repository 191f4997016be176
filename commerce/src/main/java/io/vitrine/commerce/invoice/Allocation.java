package io.vitrine.commerce.invoice;

import java.math.BigDecimal;
import java.time.Instant;

/** Money set against an invoice; negative when it went back. The source is the id of the payment or refund. */
public record Allocation(String source, BigDecimal amount, Instant at) {}
