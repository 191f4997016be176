package io.vitrine.commerce.pricing;

import java.math.BigDecimal;

/** What one piece costs from so many pieces on. */
public record QuantityPrice(int from, BigDecimal amount) {}
