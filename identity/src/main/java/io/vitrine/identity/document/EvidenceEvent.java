package io.vitrine.identity.document;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A request was made, or answered, or declined. */
record EvidenceEvent(String type, EvidenceId id) implements DomainEvent {

    static final String ASKED = "evidence.asked";
    static final String CLOSED = "evidence.closed";

    static EvidenceEvent of(OutboxEvent event) {
        return new EvidenceEvent(
                event.type(),
                EvidenceId.parse(event.payload().getString("request")).orElseThrow());
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("request", id.toString()).build();
    }
}
