package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import java.math.BigDecimal;

/**
 * Something that can be ordered.
 *
 * @param unitCost what the supplier took last; 0 when it never delivered it
 */
public record PurchaseItem(VariantId variant, String sku, String name, BigDecimal unitCost) {}
