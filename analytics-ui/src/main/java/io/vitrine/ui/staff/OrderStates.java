package io.vitrine.ui.staff;

import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.ui.kit.Status;

/** The states of orders as shape and word. */
public final class OrderStates {

    private OrderStates() {}

    public static Status status(OrderStatus status) {
        Status.Kind kind = switch (status) {
            case PENDING_PAYMENT -> Status.Kind.WAITING;
            case IN_PRODUCTION, READY_TO_SHIP, PARTLY_SHIPPED, SHIPPED -> Status.Kind.RUNNING;
            case PAID, DELIVERED -> Status.Kind.GOOD;
            case CLOSED, CANCELLED, RETURNED -> Status.Kind.NEUTRAL;
        };
        return new Status(kind, status.label());
    }
}
