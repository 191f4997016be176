package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.Stock;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Levels over HTTP. */
@Path("inventory/levels")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelsResource {

    @Inject
    Stock stock;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(
            summary =
                    "Levels of stock by variant and location; with low=true those that have reached their reorder point")
    public JsonObject levels(
            @QueryParam("variant") @Nullable String variant,
            @QueryParam("location") @Nullable String location,
            @QueryParam("low") @Nullable String low,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return StockJson.page(
                stock.levels(StockParameters.search(variant, location, low, after, limit)), StockJson::level);
    }
}
