package io.vitrine.commerce.supply.rest;

import io.vitrine.commerce.supply.Supplier;
import io.vitrine.commerce.supply.SupplierId;
import io.vitrine.commerce.supply.Suppliers;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Suppliers over HTTP. */
@Path("suppliers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuppliersResource {

    @Inject
    Suppliers suppliers;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "Suppliers by name; with all=true also those that are not ordered from any more")
    public JsonObject list(
            @QueryParam("all") @DefaultValue("false") String all,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return SupplyJson.page(
                suppliers.list(
                        SupplyParameters.yes("all", all), Optional.ofNullable(after), SupplyParameters.limit(limit)),
                SupplyJson::supplier);
    }

    @Needs(Permission.MANAGE_STOCK)
    @POST
    @Operation(summary = "Adds a supplier")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = SupplyParameters.supplier(JsonBody.parse(body), Optional.empty());
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/suppliers", body),
                () -> Answer.created(
                        SupplyJson.supplier(suppliers.add(request)).build().toString())));
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Path("{supplier}")
    @Operation(summary = "One supplier, with how it has kept its word and the numbers that say so")
    public JsonObject find(@PathParam("supplier") String supplier) {
        Supplier found = known(supplier);
        return SupplyJson.supplier(found)
                .add("performance", SupplyJson.performance(suppliers.performance(found.id())))
                .build();
    }

    @Needs(Permission.MANAGE_STOCK)
    @PATCH
    @Path("{supplier}")
    @Operation(summary = "Changes a supplier; what is not sent stays")
    public JsonObject change(@PathParam("supplier") String supplier, String body) {
        Supplier before = known(supplier);
        return SupplyJson.supplier(suppliers.change(
                        before.id(), SupplyParameters.supplier(JsonBody.parse(body), Optional.of(before))))
                .build();
    }

    private Supplier known(String id) {
        return SupplierId.parse(id).flatMap(suppliers::find).orElseThrow(() -> Problem.notFound("supplier"));
    }
}
