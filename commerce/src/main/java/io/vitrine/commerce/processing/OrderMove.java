package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with an order by hand. */
public enum OrderMove {
    PRODUCE,
    LAY_READY,
    SHIP,
    DELIVER,
    CLOSE,
    CANCEL,
    TAKE_BACK;

    /** Those that an order which stands there allows. */
    public static Set<OrderMove> of(OrderStatus status) {
        return Arrays.stream(values())
                .filter(move -> move.fits(status))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderMove.class)));
    }

    private boolean fits(OrderStatus status) {
        return switch (this) {
            case PRODUCE -> status.next().contains(OrderStatus.IN_PRODUCTION);
            case LAY_READY -> status.next().contains(OrderStatus.READY_TO_SHIP);
            case SHIP -> status.shippable();
            case DELIVER -> status.next().contains(OrderStatus.DELIVERED);
            case CLOSE -> status.next().contains(OrderStatus.CLOSED);
            case CANCEL -> status.cancellable();
            case TAKE_BACK ->
                status == OrderStatus.PARTLY_SHIPPED || status.next().contains(OrderStatus.RETURNED);
        };
    }
}
