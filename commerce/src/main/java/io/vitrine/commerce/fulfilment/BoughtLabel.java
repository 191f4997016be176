package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;

/**
 * A parcel that a carrier was paid for.
 *
 * @param tracking the parcel's number there
 * @param cost what the carrier charged
 */
public record BoughtLabel(String carrier, String service, String tracking, Money cost, LabelPdf pdf) {}
