package io.vitrine.commerce.order;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A customer placed an order in the shop. */
public record OrderPlaced(OrderId order) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "order.placed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("id", order.toString()).build();
    }
}
