package io.vitrine.core.audit.retention;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * The retention of the trail was set; every owner is told.
 *
 * @param by actor, such as {@code acc_01h...}
 */
public record RetentionChanged(int before, int years, String by, String reason) implements DomainEvent {

    public static final String TYPE = "audit.retention-changed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("before", before)
                .add("years", years)
                .add("by", by)
                .add("reason", reason)
                .build();
    }
}
