package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.OrderProcessing;
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

/** Takes an order to production, lays it ready, or closes it. */
@Path("orders/{order}/status")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatusResource {

    @Inject
    OrderProcessing processing;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.FULFIL_ORDERS)
    @POST
    @Operation(summary = "Takes an order to production, lays it ready, or closes it")
    public Response advance(
            @PathParam("order") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        OrderId order = StepJson.order(id);
        JsonBody body = JsonBody.parse(json);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/orders/" + order + "/status", json),
                () -> StepJson.answer(order, processing.advance(order, body.oneOf("status", OrderStatus.class)))));
    }
}
