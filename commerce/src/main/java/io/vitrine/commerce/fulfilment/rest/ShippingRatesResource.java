package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.ShippingRateId;
import io.vitrine.commerce.fulfilment.ShippingRates;
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
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What delivery costs and how long it takes, over HTTP. */
@Path("shipping-rates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShippingRatesResource {

    @Inject
    ShippingRates rates;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "The ways to deliver that are set up")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rates.all().forEach(rate -> data.add(ShippingRateJson.write(rate)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_STORE)
    @POST
    @Operation(summary = "Adds a way to deliver")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/shipping-rates", body),
                () -> Answer.created(
                        ShippingRateJson.write(rates.add(ShippingRateJson.read(JsonBody.parse(body), currency())))
                                .toString())));
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("{rate}")
    @Operation(summary = "Writes a way to deliver anew")
    public JsonObject change(@PathParam("rate") String id, String body) {
        ShippingRateId rate = id(id);
        rates.require(rate); // 404 before the body is read
        return ShippingRateJson.write(rates.change(rate, ShippingRateJson.read(JsonBody.parse(body), currency())));
    }

    @Needs(Permission.MANAGE_STORE)
    @DELETE
    @Path("{rate}")
    @Operation(summary = "Removes a way to deliver")
    public void remove(@PathParam("rate") String id) {
        rates.remove(id(id));
    }

    private static ShippingRateId id(String text) {
        return ShippingRateId.parse(text).orElseThrow(() -> Problem.notFound("rate"));
    }

    private static String currency() {
        return CurrentCall.require().business().currency().getCurrencyCode();
    }
}
