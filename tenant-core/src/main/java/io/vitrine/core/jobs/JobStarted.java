package io.vitrine.core.jobs;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A job waits for a scheduler's thread. */
record JobStarted(JobId job) implements DomainEvent {

    static final String TYPE = "job.started";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("job", job.toString()).build();
    }
}
