package io.vitrine.commerce.picking.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.picking.Fulfilment;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How orders were handled, over HTTP. */
@Path("orders/{order}/fulfilment")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FulfilmentResource {

    @Inject
    Fulfilment fulfilment;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "How long an order took from payment to the last parcel, and what went wrong meanwhile")
    public JsonObject find(@PathParam("order") String id) {
        return OrderId.parse(id)
                .flatMap(fulfilment::of)
                .map(FulfilmentResource::json)
                .orElseThrow(() -> Problem.notFound("order"));
    }

    private static JsonObject json(Fulfilment.Handled handled) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        handled.paidAt().ifPresent(at -> json.add("paidAt", at.toString()));
        handled.shippedAt().ifPresent(at -> json.add("shippedAt", at.toString()));
        handled.time().ifPresent(time -> json.add("seconds", time.toSeconds()));
        return json.add("pieces", handled.pieces())
                .add("wrongScans", handled.wrongScans())
                .add("shortPieces", handled.shortPieces())
                .build();
    }
}
