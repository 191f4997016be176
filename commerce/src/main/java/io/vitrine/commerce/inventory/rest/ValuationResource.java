package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.StockValues;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The value of stock over HTTP. */
@Path("inventory/valuation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValuationResource {

    @Inject
    StockValues values;

    @Inject
    Clock clock;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "What the stock had cost at a moment, by weighted average or first in, first out")
    public JsonObject value(@QueryParam("at") @Nullable String at, @QueryParam("method") @Nullable String method) {
        return StockJson.value(
                values.value(StockParameters.at(at).orElseGet(clock::instant), StockParameters.method(method)));
    }
}
