package io.vitrine.commerce.enquiry;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Somebody has asked something. */
public record EnquiryReceived(EnquiryId id) implements DomainEvent {

    public static final String TYPE = "enquiry.received";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("id", id.toString()).build();
    }
}
