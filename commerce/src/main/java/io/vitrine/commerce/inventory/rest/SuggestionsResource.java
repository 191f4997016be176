package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.ReorderPace;
import io.vitrine.commerce.inventory.Suggestions;
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

/** What to order, over HTTP. */
@Path("inventory/suggestions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    Suggestions suggestions;

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(
            summary = "What to order, with the arithmetic: what left in 28 days, the days a delivery takes, a reserve")
    public JsonObject suggest(
            @QueryParam("location") @Nullable String location,
            @QueryParam("leadDays") @DefaultValue("14") String leadDays,
            @QueryParam("safetyDays") @DefaultValue("7") String safetyDays,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        ReorderPace pace = new ReorderPace(StockParameters.days(leadDays), StockParameters.days(safetyDays));
        return StockJson.page(
                suggestions.suggest(StockParameters.search(null, location, null, after, limit), pace),
                StockJson::suggestion);
    }
}
