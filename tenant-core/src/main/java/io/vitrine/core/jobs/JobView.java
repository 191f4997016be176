package io.vitrine.core.jobs;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A job as people and programs see it.
 *
 * @param done units of work done so far; what a unit is depends on the kind
 * @param total units of work in all, absent while unknown
 * @param error what failed and what to do, when it failed
 */
public record JobView(
        JobId id,
        String kind,
        JobState state,
        long done,
        Optional<Long> total,
        Optional<JsonObject> result,
        Optional<String> error,
        Instant createdAt) {}
