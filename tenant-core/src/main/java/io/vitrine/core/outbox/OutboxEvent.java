package io.vitrine.core.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/** An event as its subscriber receives it. */
public record OutboxEvent(UUID id, String type, JsonObject payload) {}
