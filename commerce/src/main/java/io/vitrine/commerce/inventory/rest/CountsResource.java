package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.CountId;
import io.vitrine.commerce.inventory.StockCounts;
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
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Counts over HTTP. */
@Path("inventory/counts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountsResource {

    @Inject
    StockCounts counts;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "Counts of stock, newest first")
    public JsonObject counts(
            @QueryParam("location") @Nullable String location,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return StockJson.page(
                counts.counts(StockParameters.search(null, location, null, after, limit)), StockJson::count);
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Path("{count}")
    @Operation(summary = "One count with its differences")
    public JsonObject find(@PathParam("count") String count) {
        return CountId.parse(count)
                .flatMap(counts::find)
                .map(StockJson::countWithLines)
                .orElseThrow(() -> Problem.notFound("count"));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Hands in what was counted; the differences are entered on approval")
    public Response count(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = StockCommands.count(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/inventory/counts", body),
                () -> Answer.created(
                        StockJson.countWithLines(counts.count(request)).toString())));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{count}/approval")
    @Operation(summary = "Enters the differences of a count")
    public JsonObject approve(@PathParam("count") String count) {
        return CountId.parse(count)
                .map(counts::approve)
                .map(StockJson::countWithLines)
                .orElseThrow(() -> Problem.notFound("count"));
    }
}
