package io.vitrine.commerce.order;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** Orders came to be. */
public record OrdersRecorded(List<OrderId> orders) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "order.recorded";

    public OrdersRecorded {
        orders = List.copyOf(orders);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        orders.forEach(order -> ids.add(order.value().toString()));
        return Json.createObjectBuilder().add("ids", ids).build();
    }
}
