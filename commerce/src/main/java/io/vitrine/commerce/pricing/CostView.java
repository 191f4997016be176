package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.VariantId;
import java.time.Instant;

/** What a piece of the variant costs the business itself, from a moment on until the next cost. */
public record CostView(VariantId variant, Price cost, Instant validFrom) {}
