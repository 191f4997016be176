package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderStatus;

/** A parcel that has left, and where its order stands since. */
public record Sent(ShipmentId shipment, OrderStatus status) {}
