package io.vitrine.core.idempotency.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a key has led to. */
@Path("idempotency")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdempotencyResource {

    @Inject
    Idempotency idempotency;

    @Needs(Permission.RECORD_SALES)
    @GET
    @Path("{key}")
    @Operation(summary = "The answer that was stored for an Idempotency-Key")
    public JsonObject find(@PathParam("key") String key) {
        CurrentCall.permit(Permission.RECORD_SALES);
        return idempotency
                .lookUp(key)
                .map(answer -> Json.createObjectBuilder()
                        .add("status", answer.status())
                        .add("body", answer.body())
                        .build())
                .orElseThrow(() -> Problem.notFound("idempotency key"));
    }
}
