package io.vitrine.journeys.container;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An event of these tests. */
record Happened(String what) implements DomainEvent {

    static final String TYPE = "test.happened";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("what", what).build();
    }
}
