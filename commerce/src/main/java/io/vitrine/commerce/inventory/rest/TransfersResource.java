package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.Stock;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Transfers over HTTP. */
@Path("inventory/transfers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @Inject
    Stock stock;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Moves stock from one location to another")
    public Response transfer(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = StockCommands.transfer(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/inventory/transfers", body),
                () -> Answer.created(Json.createObjectBuilder()
                        .add("id", stock.transfer(request).toString())
                        .build()
                        .toString())));
    }
}
