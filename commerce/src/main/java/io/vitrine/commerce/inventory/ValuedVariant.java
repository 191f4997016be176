package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.money.Money;

/**
 * What the pieces of a variant that were there have cost.
 *
 * @param withoutCost pieces that came when no cost of the variant was known; they count as nothing
 */
public record ValuedVariant(VariantId variant, String sku, long quantity, Money value, long withoutCost) {}
