package io.vitrine.commerce.packing;

import io.vitrine.commerce.processing.ShipmentId;
import java.util.Optional;

/** Where a carrier's own label comes from; a carrier's adapter is a bean of this type. Asked within a transaction. */
public interface CarrierLabels {

    /** The label as PDF; absent when this carrier has none for the parcel. */
    Optional<byte[]> labelOf(ShipmentId shipment);
}
