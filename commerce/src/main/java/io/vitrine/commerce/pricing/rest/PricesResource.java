package io.vitrine.commerce.pricing.rest;

import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.pricing.CostView;
import io.vitrine.commerce.pricing.PriceId;
import io.vitrine.commerce.pricing.PriceLists;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Prices and costs of a product over HTTP. */
@Path("products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PricesResource {

    @Inject
    PriceLists prices;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Path("{product}/prices")
    @Operation(summary = "All prices of a product: by quantity, customer group, time and currency")
    public JsonObject prices(@PathParam("product") String id) {
        return PriceJson.list(prices.prices(product(id)), PriceJson::write);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{product}/prices")
    @Operation(summary = "Adds a price: {variant, price, fromQuantity?, customerGroup?, validFrom?, validUntil?}")
    public Response add(
            @PathParam("product") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        ProductId product = product(id);
        prices.prices(product); // 404 before the body is read
        var tier = PriceJson.tier(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/products/" + product + "/prices", body),
                () -> Answer.created(
                        PriceJson.write(prices.add(product, tier)).build().toString())));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @DELETE
    @Path("{product}/prices/{price}")
    @Operation(summary = "Removes a price")
    public void remove(@PathParam("product") String id, @PathParam("price") String price) {
        prices.remove(product(id), PriceId.parse(price).orElseThrow(() -> Problem.notFound("product")));
    }

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Path("{product}/costs")
    @Operation(summary = "What a product has cost the business; never public")
    public JsonObject costs(@PathParam("product") String id) {
        return PriceJson.list(prices.costs(product(id)), PriceJson::write);
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{product}/costs")
    @Operation(summary = "Notes what a variant costs the business: {variant, cost, validFrom?}")
    public Response addCost(
            @PathParam("product") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        ProductId product = product(id);
        prices.costs(product); // 404 before the body is read
        CostView cost = PriceJson.cost(JsonBody.parse(body), clock.instant());
        return Answers.response(
                idempotency.once(IdempotencyKey.of(key, "POST /api/products/" + product + "/costs", body), () -> {
                    prices.addCost(product, cost);
                    return Answer.created(PriceJson.write(cost).build().toString());
                }));
    }

    private static ProductId product(String id) {
        return ProductId.parse(id).orElseThrow(() -> Problem.notFound("product"));
    }
}
