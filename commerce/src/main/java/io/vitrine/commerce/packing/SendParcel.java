package io.vitrine.commerce.packing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import java.util.Optional;

/** The open parcel of an order at a location leaves. */
public record SendParcel(
        OrderId order,
        LocationId location,
        Optional<String> carrier,
        Optional<String> tracking,
        Optional<Integer> weightGrams) {}
