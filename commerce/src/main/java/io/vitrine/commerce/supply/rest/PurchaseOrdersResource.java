package io.vitrine.commerce.supply.rest;

import io.vitrine.commerce.supply.DraftPurchase;
import io.vitrine.commerce.supply.PurchaseId;
import io.vitrine.commerce.supply.PurchaseOrder;
import io.vitrine.commerce.supply.Purchases;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Purchase orders over HTTP. */
@Path("purchase-orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PurchaseOrdersResource {

    private static final String HERE = "POST /api/purchase-orders";

    @Inject
    Purchases purchases;

    @Inject
    PurchaseCommands commands;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "Purchase orders, newest first; text is part of a number or of a supplier's name")
    public JsonObject list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("supplier") @Nullable String supplier,
            @QueryParam("location") @Nullable String location,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return SupplyJson.page(
                purchases.list(PurchaseCommands.search(text, supplier, location, status, after, limit)),
                SupplyJson::summary);
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Drafts a purchase order from lines, or with fromSuggestions from what a location runs out of")
    public Response draft(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wanted = JsonBody.parse(body);
        return once(key, HERE, body, () -> commands.draft(wanted));
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Path("{purchase}")
    @Operation(summary = "One purchase order with its lines and deliveries")
    public JsonObject find(@PathParam("purchase") String purchase) {
        return SupplyJson.order(known(purchase));
    }

    @Needs(Permission.MANAGE_STOCK)
    @PATCH
    @Path("{purchase}")
    @Operation(summary = "Changes a draft; what is not sent stays")
    public JsonObject change(@PathParam("purchase") String purchase, String body) {
        PurchaseOrder before = known(purchase);
        DraftPurchase wanted = commands.changed(before, JsonBody.parse(body));
        return SupplyJson.order(purchases.change(before.id(), wanted));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{purchase}/sending")
    @Operation(summary = "Sends it to the supplier; with mail=false somebody tells the supplier in another way")
    public JsonObject send(@PathParam("purchase") String purchase, String body) {
        PurchaseId id = known(purchase).id();
        return SupplyJson.order(commands.send(id, body));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{purchase}/receipts")
    @Operation(summary = "Takes in what came: whole, or a part; what was rejected at the door is counted apart")
    public Response receive(
            @PathParam("purchase") String purchase, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        PurchaseId id = known(purchase).id();
        JsonBody goods = JsonBody.parse(body);
        return once(key, HERE + "/" + id + "/receipts", body, () -> commands.receive(id, goods));
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Path("{purchase}/cancellation")
    @Operation(summary = "Calls off what has not come yet")
    public JsonObject cancel(@PathParam("purchase") String purchase, String body) {
        PurchaseId id = known(purchase).id();
        return SupplyJson.order(commands.cancel(id, JsonBody.parse(body)));
    }

    private Response once(@Nullable String key, String operation, String body, Supplier<PurchaseOrder> work) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, operation, body),
                () -> Answer.created(SupplyJson.order(work.get()).toString())));
    }

    private PurchaseOrder known(String id) {
        return purchases.find(id(id)).orElseThrow(() -> Problem.notFound("purchase order"));
    }

    private static PurchaseId id(String text) {
        return PurchaseId.parse(text).orElseThrow(() -> Problem.notFound("purchase order"));
    }
}
