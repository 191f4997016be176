package io.vitrine.commerce.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands. Every step goes to one of the {@link #next} states; the database refuses unknown ones. */
public enum OrderStatus {
    PENDING_PAYMENT("Waiting for payment"),
    PAID("Paid"),
    IN_PRODUCTION("In production"),
    READY_TO_SHIP("Ready to ship"),
    PARTLY_SHIPPED("Partly shipped"),
    SHIPPED("Shipped"),
    DELIVERED("Delivered"),
    CLOSED("Closed"),
    CANCELLED("Cancelled"),
    RETURNED("Returned");

    private final String label;

    OrderStatus(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The states that may follow. */
    public Set<OrderStatus> next() {
        return switch (this) {
            case PENDING_PAYMENT -> EnumSet.of(PAID, CANCELLED);
            case PAID -> EnumSet.of(IN_PRODUCTION, READY_TO_SHIP, PARTLY_SHIPPED, SHIPPED, CANCELLED);
            case IN_PRODUCTION -> EnumSet.of(READY_TO_SHIP, PARTLY_SHIPPED, SHIPPED, CANCELLED);
            case READY_TO_SHIP -> EnumSet.of(PARTLY_SHIPPED, SHIPPED, CANCELLED);
            case PARTLY_SHIPPED -> EnumSet.of(PARTLY_SHIPPED, SHIPPED);
            case SHIPPED -> EnumSet.of(DELIVERED, RETURNED);
            case DELIVERED -> EnumSet.of(CLOSED, RETURNED);
            case CLOSED -> EnumSet.of(RETURNED);
            case CANCELLED, RETURNED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    /** Whether nothing of it has left the house yet, so that it can still be called off. */
    public boolean cancellable() {
        return next().contains(CANCELLED);
    }

    /** Whether goods can be sent. */
    public boolean shippable() {
        return next().contains(SHIPPED);
    }

    /** What a customer reads: three steps and their exceptions. */
    public String customerLabel() {
        return switch (this) {
            case PENDING_PAYMENT -> "Pending";
            case PAID, IN_PRODUCTION, READY_TO_SHIP -> "Processing";
            case PARTLY_SHIPPED -> "Partially shipped";
            case SHIPPED -> "On its way";
            case DELIVERED, CLOSED -> "Delivered";
            case CANCELLED -> "Cancelled";
            case RETURNED -> "Returned";
        };
    }
}
