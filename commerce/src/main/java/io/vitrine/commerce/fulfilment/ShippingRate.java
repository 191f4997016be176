package io.vitrine.commerce.fulfilment;

/** A way to deliver that the business has set up. */
public record ShippingRate(ShippingRateId id, ShippingRateDraft terms) {}
