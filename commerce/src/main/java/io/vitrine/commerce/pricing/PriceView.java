package io.vitrine.commerce.pricing;

/** A price as it stands. */
public record PriceView(PriceId id, PriceTier tier) {}
