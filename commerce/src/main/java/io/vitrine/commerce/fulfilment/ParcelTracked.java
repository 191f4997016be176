package io.vitrine.commerce.fulfilment;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** A carrier told where a parcel is. */
public record ParcelTracked(UUID shipment, UUID order, ParcelState state, Instant at) implements DomainEvent {

    /** Name of this event in the outbox. */
    public static final String TYPE = "parcel.tracked";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("shipment", shipment.toString())
                .add("order", order.toString())
                .add("state", state.name())
                .add("at", at.toString())
                .build();
    }
}
