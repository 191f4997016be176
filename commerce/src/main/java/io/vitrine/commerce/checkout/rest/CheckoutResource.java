package io.vitrine.commerce.checkout.rest;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.commerce.checkout.Checkout;
import io.vitrine.commerce.checkout.ComingBack;
import io.vitrine.commerce.checkout.PaymentChoice;
import io.vitrine.commerce.checkout.PlacedOrder;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Ordering over HTTP. */
@Path("carts/{cart}/checkout")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckoutResource {

    @Inject
    Checkout checkout;

    @Inject
    AwaitedPayments awaited;

    @Anonymous
    @POST
    @Operation(summary = "Orders what is in the cart")
    public Response place(
            @PathParam("cart") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context UriInfo address,
            String json) {
        CurrentCall.requireBusiness();
        CartId cart = CartId.parse(id).orElseThrow(() -> Problem.notFound("cart"));
        JsonBody payment = JsonBody.parse(json).object("payment");
        PaymentChoice choice = new PaymentChoice(
                payment.oneOf("method", PaymentMethod.class), payment.optional("token"), payment.optional("gateway"));
        return Answers.response(checkout.place(
                cart,
                choice,
                ComingBack.to(origin(address), cart),
                IdempotencyKey.of(key, "POST /api/carts/" + cart + "/checkout", json),
                CheckoutResource::answer));
    }

    @Anonymous
    @DELETE
    @Operation(
            summary = "Calls a payment off that was begun elsewhere, so that the cart can be changed and ordered again")
    public Response callOff(@PathParam("cart") String id) {
        CurrentCall.requireBusiness();
        CartId cart = CartId.parse(id).orElseThrow(() -> Problem.notFound("cart"));
        if (!awaited.callOff(cart)) {
            throw Problem.of(
                    409,
                    "payment_stands",
                    "It cannot be called off",
                    "It was paid, or the gateway does not say. Look at the order in a moment.");
        }
        return Response.noContent().build();
    }

    private static String origin(UriInfo address) {
        String root = address.getBaseUri().resolve("/").toString();
        return root.substring(0, root.length() - 1);
    }

    private static Answer answer(PlacedOrder order) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("status", order.status().name())
                .add(
                        "total",
                        Json.createObjectBuilder()
                                .add("amount", order.total().text())
                                .add("currency", order.total().currency().getCurrencyCode()));
        order.redirect().ifPresent(address -> json.add("redirect", address));
        return Answer.created(json.build().toString());
    }
}
