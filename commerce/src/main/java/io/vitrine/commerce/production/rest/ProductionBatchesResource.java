package io.vitrine.commerce.production.rest;

import io.vitrine.commerce.production.BatchId;
import io.vitrine.commerce.production.Production;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Batches over HTTP. */
@Path("production-batches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductionBatchesResource {

    @Inject
    Production production;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "The newest hundred batches")
    public JsonObject newest() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        production.newest().forEach(batch -> data.add(BatchJson.write(batch)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Enters a batch: what was used is gone, what was made is there and has cost what was used")
    public Response make(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = BatchJson.read(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/production-batches", body),
                () -> Answer.created(BatchJson.write(production.make(request)).toString())));
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Path("{batch}")
    @Operation(summary = "One batch")
    public JsonObject find(@PathParam("batch") String batch) {
        return BatchId.parse(batch)
                .flatMap(production::find)
                .map(BatchJson::write)
                .orElseThrow(() -> Problem.notFound("batch"));
    }
}
