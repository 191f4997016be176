package io.vitrine.commerce.notification;

import io.vitrine.core.outbox.DomainEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Mails wait to leave. */
record MessagesQueued() implements DomainEvent {

    static final String TYPE = "messages.queued";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().build();
    }
}
