package io.vitrine.core.idempotency.rest;

import io.vitrine.core.idempotency.Answer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sends a stored answer. */
public final class Answers {

    private Answers() {}

    public static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        answer.location().ifPresent(location -> response.header("Location", location));
        return response.build();
    }
}
