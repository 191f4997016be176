package io.vitrine.core.problem.rest;

import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Problem details as RFC 9457 writes them. */
final class ProblemJson {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    static JsonObject of(Problem problem, String requestId) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "/problems/" + problem.code())
                .add("code", problem.code())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail())
                .add("instance", "urn:request:" + requestId)
                .add("requestId", requestId);
        if (!problem.errors().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            problem.errors()
                    .forEach(error -> errors.add(Json.createObjectBuilder()
                            .add("field", error.field())
                            .add("detail", error.cure())));
            body.add("errors", errors);
        }
        return body.build();
    }
}
