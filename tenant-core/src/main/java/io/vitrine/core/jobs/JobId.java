package io.vitrine.core.jobs;

import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/** Identifies a job; written {@code job_...}. */
public record JobId(UUID value) {

    public static Optional<JobId> parse(String text) {
        return TypeId.parse("job", text).map(JobId::new);
    }

    @Override
    public String toString() {
        return TypeId.format("job", value);
    }
}
