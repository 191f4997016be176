package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An order took a step. */
public record OrderMoved(OrderId order, OrderStatus from, OrderStatus to) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "order.moved";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("id", order.toString())
                .add("from", from.name())
                .add("to", to.name())
                .build();
    }
}
