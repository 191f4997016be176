package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.Stock;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reorder points over HTTP. */
@Path("inventory/reorder-points")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReorderPointsResource {

    @Inject
    Stock stock;

    @Needs(Permission.MANAGE_STOCK)
    @PUT
    @Operation(summary = "Sets from which availability on a location should get more of a variant")
    public Response set(String body) {
        JsonBody point = JsonBody.parse(body);
        stock.reorderAt(
                StockParameters.variant(point),
                StockParameters.location(point, "location"),
                point.has("reorderPoint")
                        ? Optional.of(StockParameters.pieces(point, "reorderPoint"))
                        : Optional.empty());
        return Response.noContent().build();
    }
}
