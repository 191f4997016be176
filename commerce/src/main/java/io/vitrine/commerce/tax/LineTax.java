package io.vitrine.commerce.tax;

import java.math.BigDecimal;

/** Tax of one line, or of shipping; the rate in per cent. */
public record LineTax(BigDecimal rate, BigDecimal net, BigDecimal tax) {}
