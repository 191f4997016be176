package io.vitrine.core.audit.trail;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as people read it.
 *
 * @param number its place in the tree, counted from 1; absent while it is not sealed
 */
public record TrailEvent(
        UUID id,
        Instant at,
        String actor,
        String action,
        String objectType,
        String object,
        Optional<JsonObject> before,
        Optional<JsonObject> after,
        Optional<String> reason,
        Optional<String> origin,
        Optional<String> requestId,
        Optional<Long> number) {

    /** The same event with other facts to show. */
    TrailEvent saying(JsonObject facts) {
        return new TrailEvent(
                id,
                at,
                actor,
                action,
                objectType,
                object,
                before,
                Optional.of(facts),
                reason,
                origin,
                requestId,
                number);
    }
}
