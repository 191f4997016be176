package io.vitrine.core.audit.trail.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every list of events can be narrowed by. */
public class AuditParameters {

    @QueryParam("actor")
    private @Nullable String actor;

    @QueryParam("action")
    private @Nullable String action;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private String limit = "50";

    Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    Optional<String> action() {
        return Optional.ofNullable(action);
    }

    Optional<String> after() {
        return Optional.ofNullable(after);
    }

    int limit() {
        return limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0; // refused with the cure
    }
}
