package io.vitrine.identity.oversight;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The owners and auditors of a business shall get its newest checkpoint. */
record DigestDue(long size) implements DomainEvent {

    static final String TYPE = "audit.digest-due";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("size", size).build();
    }
}
