package io.vitrine.commerce.invoice;

/** A document that leaves the house, as the original or as a copy of it. */
public record Outgoing(Invoice invoice, boolean original) {}
