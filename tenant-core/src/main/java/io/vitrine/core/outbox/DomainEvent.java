package io.vitrine.core.outbox;

import jakarta.json.JsonObject;

/** Something that happened in a business and that others follow. */
public interface DomainEvent {

    /** Object and verb in the past, such as {@code order.recorded}. */
    String type();

    /** Ids and facts, no personal data. */
    JsonObject payload();
}
