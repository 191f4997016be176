package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.commerce.processing.ShipOrder;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Sends a parcel of an order. */
@Path("orders/{order}/shipments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShipmentsResource {

    @Inject
    OrderProcessing processing;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Sends a parcel of an order")
    public Response ship(
            @PathParam("order") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        OrderId order = StepJson.order(id);
        JsonBody body = JsonBody.parse(json);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/orders/" + order + "/shipments", json),
                () -> StepJson.sent(
                        order,
                        processing.ship(new ShipOrder(
                                order,
                                StepJson.location(body),
                                StepJson.lines(body),
                                body.optional("carrier"),
                                body.optional("tracking"),
                                StepJson.grams(body))))));
    }
}
