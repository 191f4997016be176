package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
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

/** Says that an order has arrived. */
@Path("orders/{order}/delivery")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    @Inject
    OrderProcessing processing;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Says that an order has arrived")
    public Response deliver(
            @PathParam("order") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        OrderId order = StepJson.order(id);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/orders/" + order + "/delivery", json),
                () -> StepJson.answer(order, processing.deliver(order))));
    }
}
