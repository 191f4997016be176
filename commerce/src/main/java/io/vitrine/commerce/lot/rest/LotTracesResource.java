package io.vitrine.commerce.lot.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.lot.LotKeeping;
import io.vitrine.commerce.lot.Lots;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which products' lots are followed, and where they went, over HTTP. */
@Path("inventory")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LotTracesResource {

    @Inject
    Lots lots;

    @Inject
    LotKeeping keeping;

    @Inject
    Orders orders;

    @Needs(Permission.MANAGE_STOCK)
    @PUT
    @Path("lot-tracking")
    @Operation(summary = "Follows the lots of a variant, or no longer: what comes in then needs its lot")
    public Response follow(String body) {
        JsonBody wanted = JsonBody.parse(body);
        VariantId variant = VariantId.parse(wanted.text("variant"))
                .orElseThrow(() -> wanted.wrong("variant", "Use the id of a variant, such as var_01h..."));
        keeping.follow(variant, wanted.flag("tracked"));
        return Response.noContent().build();
    }

    @Needs(Permission.READ_ORDERS)
    @GET
    @Path("orders/{order}/lots")
    @Operation(summary = "The lots that an order has pieces of")
    public JsonObject ofOrder(@PathParam("order") String order) {
        OrderId id = OrderId.parse(order)
                .filter(known -> orders.find(known).isPresent())
                .orElseThrow(() -> Problem.notFound("order"));
        return LotJson.list(lots.ofOrder(id), LotJson::ofOrder);
    }
}
