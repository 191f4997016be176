package io.vitrine.commerce.cart.rest;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.cart.LineId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.fulfilment.LiveRates;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Carts over HTTP. The cart's id is the secret that its visitor shows. */
@Path("carts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartsResource {

    @Inject
    Carts carts;

    @Inject
    LiveRates live;

    @Anonymous
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Opens a cart")
    public Response open() {
        CartId cart = carts.open();
        return Response.status(Response.Status.CREATED)
                .entity(CartAnswers.opened(cart))
                .build();
    }

    @Anonymous
    @GET
    @Path("{cart}")
    @Operation(summary = "A cart at the shop's prices of this moment, and what has changed")
    public JsonObject find(@PathParam("cart") String id) {
        return CartAnswers.write(carts.find(cart(id)));
    }

    @Anonymous
    @POST
    @Path("{cart}/lines")
    @Operation(summary = "Puts pieces of a variant into the cart")
    public Response add(@PathParam("cart") String id, String json) {
        JsonBody body = JsonBody.parse(json);
        VariantId variant = VariantId.parse(body.text("variant"))
                .orElseThrow(() -> body.wrong("variant", "Use the id of a variant, such as var_01h..."));
        CartLine line = carts.add(cart(id), variant, Pieces.of(body));
        return Response.status(Response.Status.CREATED)
                .entity(CartAnswers.write(line))
                .build();
    }

    @Anonymous
    @PATCH
    @Path("{cart}/lines/{line}")
    @Operation(summary = "Sets the pieces of a line")
    public JsonObject change(@PathParam("cart") String id, @PathParam("line") String line, String json) {
        return CartAnswers.write(carts.change(cart(id), line(line), Pieces.of(JsonBody.parse(json))));
    }

    @Anonymous
    @DELETE
    @Path("{cart}/lines/{line}")
    @Operation(summary = "Removes a line")
    public void remove(@PathParam("cart") String id, @PathParam("line") String line) {
        carts.remove(cart(id), line(line));
    }

    @Anonymous
    @PUT
    @Path("{cart}/contact")
    @Operation(
            summary =
                    "Says who orders, and the language to write in: en or es, otherwise the first one of Accept-Language")
    public void contact(
            @PathParam("cart") String id, @HeaderParam("Accept-Language") @Nullable String accepted, String json) {
        JsonBody body = JsonBody.parse(json);
        carts.contact(cart(id), CartInput.contact(body), CartInput.language(body, accepted));
    }

    @Anonymous
    @PUT
    @Path("{cart}/address")
    @Operation(summary = "Says where it goes")
    public void address(@PathParam("cart") String id, String json) {
        carts.address(cart(id), CartInput.address(JsonBody.parse(json)));
    }

    @Anonymous
    @GET
    @Path("{cart}/shipping-options")
    @Operation(summary = "How it can be delivered there")
    public JsonObject shippingOptions(@PathParam("cart") String id) {
        CartId cart = cart(id);
        Carts.Delivery delivery = carts.delivery(cart);
        if (live.prepare(delivery.parcel())) {
            delivery = carts.delivery(cart);
        }
        return CartAnswers.write(delivery.options());
    }

    @Anonymous
    @PUT
    @Path("{cart}/shipping")
    @Operation(summary = "Chooses how it is delivered")
    public void choose(@PathParam("cart") String id, String json) {
        carts.choose(cart(id), JsonBody.parse(json).text("option"));
    }

    @Anonymous
    @PUT
    @Path("{cart}/coupon")
    @Operation(summary = "Uses a code; whether it holds, and why not, the cart says: {code}")
    public JsonObject redeem(@PathParam("cart") String id, String json) {
        return CartAnswers.write(carts.redeem(cart(id), JsonBody.parse(json).text("code")));
    }

    @Anonymous
    @DELETE
    @Path("{cart}/coupon")
    @Operation(summary = "Takes the code out again")
    public void withdraw(@PathParam("cart") String id) {
        carts.withdraw(cart(id));
    }

    private static CartId cart(String id) {
        CurrentCall.requireBusiness();
        return CartId.parse(id).orElseThrow(() -> Problem.notFound("cart"));
    }

    private static VariantId line(String id) {
        return LineId.parse(id)
                .orElseThrow(() -> Problem.notFound("line in this cart"))
                .variant();
    }
}
