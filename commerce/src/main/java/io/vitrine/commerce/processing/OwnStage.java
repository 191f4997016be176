package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an order is, as its customer reads it; each status of the house belongs to one of them. */
public enum OwnStage {
    PENDING("Pending"),
    PROCESSING("Processing"),
    ON_ITS_WAY("On its way"),
    DELIVERED("Delivered"),
    CANCELLED("Cancelled"),
    RETURNED("Returned");

    private final String label;

    OwnStage(String label) {
        this.label = label;
    }

    public static OwnStage of(OrderStatus status) {
        return switch (status) {
            case PENDING_PAYMENT -> PENDING;
            case PAID, IN_PRODUCTION, READY_TO_SHIP -> PROCESSING;
            case PARTLY_SHIPPED, SHIPPED -> ON_ITS_WAY;
            case DELIVERED, CLOSED -> DELIVERED;
            case CANCELLED -> CANCELLED;
            case RETURNED -> RETURNED;
        };
    }

    public static Optional<OwnStage> parse(String text) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    public String label() {
        return label;
    }

    String[] statuses() {
        return Arrays.stream(OrderStatus.values())
                .filter(status -> of(status) == this)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
