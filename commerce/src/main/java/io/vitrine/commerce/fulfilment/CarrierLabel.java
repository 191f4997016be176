package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import java.util.Optional;

/**
 * A label that a carrier made for a parcel.
 *
 * @param carrier as people read it
 * @param tracking the parcel's number there
 * @param cost what the carrier charged
 */
public record CarrierLabel(String carrier, String service, String tracking, Optional<Money> cost, LabelPdf pdf) {}
