package io.vitrine.commerce.promotion;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;

/**
 * What something may be taken off.
 *
 * @param total price of all pieces, at the currency's digits
 */
public record PromotedLine(VariantId variant, int quantity, BigDecimal total) {}
