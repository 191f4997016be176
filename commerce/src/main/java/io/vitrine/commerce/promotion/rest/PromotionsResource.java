package io.vitrine.commerce.promotion.rest;

import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.commerce.promotion.PromotionSearch;
import io.vitrine.commerce.promotion.PromotionState;
import io.vitrine.commerce.promotion.Promotions;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Promotions over HTTP. */
@Path("promotions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PromotionsResource {

    private static final int MOST = 100;

    @Inject
    Promotions promotions;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Operation(summary = "The promotions with their use, the newest first")
    public JsonObject list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use a whole number from 1 to 100.");
        }
        return PromotionJson.write(
                promotions.search(new PromotionSearch(
                        Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty()),
                        Optional.ofNullable(state).map(PromotionsResource::state),
                        Optional.ofNullable(after),
                        limit)),
                clock.instant());
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Operation(
            summary =
                    "Adds a promotion: {name, kind, percent | amount | buy and get, scope?, collection?, products?, minimum?,"
                            + " customerGroup?, code?, combinable?, from?, until?, maxUses?, maxPerCustomer?}")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        JsonBody body = JsonBody.parse(json);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/promotions", json),
                () -> Answer.created(
                        PromotionJson.write(promotions.add(PromotionJson.read(body, clock.instant())), clock.instant())
                                .toString())));
    }

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Path("{promotion}")
    @Operation(summary = "A promotion with its use")
    public JsonObject find(@PathParam("promotion") String id) {
        return PromotionJson.write(promotions.find(id(id)), clock.instant());
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PATCH
    @Path("{promotion}")
    @Operation(
            summary =
                    "Changes name, minimum, time, limits, or whether it combines; {ended: true} ends it at once and for good")
    public JsonObject change(@PathParam("promotion") String id, String json) {
        PromotionId promotion = id(id);
        JsonBody body = JsonBody.parse(json);
        return PromotionJson.write(
                body.optionalFlag("ended")
                        ? promotions.end(promotion)
                        : promotions.change(promotion, before -> PromotionJson.changed(before, body)),
                clock.instant());
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{promotion}")
    @Operation(summary = "Takes away a promotion that no order has used")
    public void delete(@PathParam("promotion") String id) {
        promotions.delete(id(id));
    }

    private static PromotionId id(String text) {
        return PromotionId.parse(text).orElseThrow(PromotionsResource::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("promotion");
    }

    private static PromotionState state(String text) {
        return Arrays.stream(PromotionState.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "Use SCHEDULED, RUNNING, USED_UP or OVER."));
    }
}
