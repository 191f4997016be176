package io.vitrine.identity.oversight;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Unusual access was flagged. */
record AccessFlagged(String sentence) implements DomainEvent {

    static final String TYPE = "access.flagged";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("sentence", sentence).build();
    }
}
