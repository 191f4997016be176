package io.vitrine.commerce.lot.rest;

import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.lot.LotCheck;
import io.vitrine.commerce.lot.LotDetails;
import io.vitrine.commerce.lot.LotKeeping;
import io.vitrine.commerce.lot.Lots;
import io.vitrine.core.access.CurrentCall;
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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lots over HTTP. */
@Path("inventory/lots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LotsResource {

    @Inject
    Lots lots;

    @Inject
    LotKeeping keeping;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(
            summary = "Lots in the order in which they would leave; those that are free are shipped, the others stay")
    public JsonObject list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("variant") @Nullable String variant,
            @QueryParam("location") @Nullable String location,
            @QueryParam("state") @Nullable String state,
            @QueryParam("expiresBy") @Nullable String expiresBy,
            @QueryParam("there") @DefaultValue("true") String there,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return LotJson.page(
                lots.list(LotParameters.search(text, variant, location, state, expiresBy, there, after, limit)),
                today());
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Path("{lot}")
    @Operation(summary = "One lot, where it is, and how it was found")
    public JsonObject find(@PathParam("lot") String lot) {
        return LotJson.details(lots.find(id(lot)).orElseThrow(() -> Problem.notFound("lot")), today());
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{lot}/checks")
    @Operation(summary = "Enters a check: FAILED blocks the lot, PASSED makes it good again")
    public Response check(
            @PathParam("lot") String lot, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        LotId id = known(lot);
        JsonBody found = JsonBody.parse(body);
        return once(
                key,
                "checks",
                id,
                body,
                keeping -> keeping.check(
                        id,
                        found.oneOf("result", LotCheck.Result.class),
                        found.optional("note").orElse("")));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{lot}/recall")
    @Operation(summary = "Recalls a lot for good: whatever is left of it stays")
    public Response recall(
            @PathParam("lot") String lot, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        LotId id = known(lot);
        JsonBody wanted = JsonBody.parse(body);
        return once(key, "recall", id, body, keeping -> keeping.recall(id, wanted.text("reason")));
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Path("{lot}/recipients")
    @Operation(
            summary =
                    "Every order that got pieces of the lot, with how to reach who placed it; the trail says who looked")
    public JsonObject recipients(@PathParam("lot") String lot) {
        return LotJson.list(lots.recipients(id(lot)), LotJson::recipient);
    }

    private interface Step {

        LotDetails in(LotKeeping keeping);
    }

    private Response once(@Nullable String key, String what, LotId id, String body, Step step) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/inventory/lots/" + id + "/" + what, body),
                () -> Answer.created(LotJson.details(step.in(keeping), today()).toString())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
    }

    private LotId known(String text) {
        return lots.find(id(text))
                .orElseThrow(() -> Problem.notFound("lot"))
                .lot()
                .id();
    }

    private static LotId id(String text) {
        return LotId.parse(text).orElseThrow(() -> Problem.notFound("lot"));
    }
}
