package io.vitrine.commerce.standing;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A turn of a standing order was left out. */
record StandingOrderLeftOut(StandingOrder.Id id) implements DomainEvent {

    static final String TYPE = "standing-order.left-out";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("id", id.toString()).build();
    }
}
