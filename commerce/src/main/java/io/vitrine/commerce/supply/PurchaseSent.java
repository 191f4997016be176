package io.vitrine.commerce.supply;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * The supplier is to get this order.
 *
 * @param mail whether by mail; otherwise somebody tells the supplier in another way
 */
record PurchaseSent(PurchaseId id, boolean mail) implements DomainEvent {

    static final String TYPE = "purchase-order.sent";

    static PurchaseSent of(OutboxEvent event) {
        return new PurchaseSent(
                new PurchaseId(UUID.fromString(event.payload().getString("id"))),
                event.payload().getBoolean("mail"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("id", id.value().toString())
                .add("mail", mail)
                .build();
    }
}
