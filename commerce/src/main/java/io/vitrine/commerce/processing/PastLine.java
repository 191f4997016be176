package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;

/**
 * Something that was ordered.
 *
 * @param price of one piece, as it was shown
 * @param returnable pieces that the customer has, and has not yet asked to send back
 */
public record PastLine(
        int number, VariantId variant, String sku, String name, int quantity, BigDecimal price, int returnable) {}
