package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.EntryId;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.LongRequests;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Movements of stock over HTTP. */
@Path("inventory/transactions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransactionsResource {

    @Inject
    Stock stock;

    @Inject
    StockCorrections corrections;

    @Inject
    LongRequests requests;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "Movements of stock, newest first")
    public JsonObject entries(
            @QueryParam("variant") @Nullable String variant,
            @QueryParam("location") @Nullable String location,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return StockJson.page(
                stock.entries(StockParameters.search(variant, location, null, after, limit)), StockJson::entry);
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(
            summary =
                    "Enters a movement of stock; above the limit, what puts stock right is answered with 202 and waits for a second person")
    public Response record(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = StockCommands.movement(JsonBody.parse(body));
        Optional<IdempotencyKey> once = IdempotencyKey.of(key, "POST /api/inventory/transactions", body);
        if (!StockCorrections.corrects(request.reason())) {
            return Answers.response(idempotency.once(
                    once,
                    () -> Answer.created(
                            StockJson.entry(stock.record(request)).build().toString())));
        }
        return Answers.response(requests.once(
                once,
                () -> Outcomes.answer(
                        corrections.enter(request, once.map(IdempotencyKey::value)),
                        201,
                        id -> StockJson.entry(stock.entry(EntryId.parse(id).orElseThrow())
                                        .orElseThrow())
                                .build())));
    }
}
