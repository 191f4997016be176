package io.vitrine.commerce.returns.rest;

import io.vitrine.commerce.returns.ReturnWishes;
import io.vitrine.commerce.returns.WishId;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers ask to send back, over HTTP. */
@Path("return-wishes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReturnWishesResource {

    @Inject
    ReturnWishes wishes;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "What customers asked to send back and nobody has answered, the oldest first")
    public JsonObject list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("20") String limit) {
        return ReturnJson.page(wishes.open(
                Optional.ofNullable(after),
                limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0)); // refused with the cure
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{wish}/return")
    @Operation(summary = "Makes a return of it")
    public Response accept(
            @PathParam("wish") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        WishId wish = id(id);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/return-wishes/" + wish + "/return", json),
                () -> Answer.created(
                        ReturnJson.write(wishes.accept(wish)).build().toString())));
    }

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Path("{wish}/refusal")
    @Operation(summary = "Declines it: {words}; the customer reads them in the order's history")
    public Response decline(@PathParam("wish") String id, String json) {
        WishId wish = id(id);
        wishes.decline(wish, JsonBody.parse(json).text("words"));
        return Response.noContent().build();
    }

    private static WishId id(String text) {
        return WishId.parse(text).orElseThrow(() -> Problem.notFound("return wish"));
    }
}
