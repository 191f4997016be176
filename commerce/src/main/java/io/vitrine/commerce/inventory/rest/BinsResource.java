package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.StockBins;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Bins over HTTP. */
@Path("inventory/bins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BinsResource {

    private static final String PLACE = "bin|";

    @Inject
    StockBins bins;

    @Inject
    Cursors cursors;

    @Needs(Permission.MANAGE_STOCK)
    @PUT
    @Operation(summary = "Says in which bin of a location a variant lies; null for none")
    public Response put(String body) {
        JsonBody json = JsonBody.parse(body);
        bins.put(StockParameters.variant(json), StockParameters.location(json, "location"), json.optional("bin"));
        return Response.noContent().build();
    }

    @Needs(Permission.READ_STOCK)
    @GET
    @Operation(summary = "The bins of a location, in the order of the way through it")
    public JsonObject list(
            @QueryParam("location") @Nullable String location,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        LocationId at = LocationId.parse(location == null ? "" : location)
                .orElseThrow(() -> Problem.invalid("location", "Use the id of a location, such as loc_01h..."));
        int rows = limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0;
        if (rows < 1 || rows > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        String[] place = after == null ? new String[] {PLACE, "", ""} : place(cursors.open(after));
        List<StockBins.Bin> found = bins.list(at, place[1], place[2], rows + 1);
        Optional<String> next = found.size() <= rows
                ? Optional.empty()
                : Optional.of(cursors.sign(PLACE + found.get(rows - 1).bin() + "|"
                        + found.get(rows - 1).sku()));
        return StockJson.list(found.subList(0, Math.min(rows, found.size())), next, BinsResource::json);
    }

    private static String[] place(String cursor) {
        String[] parts = cursor.split("\\|", 3);
        if (parts.length != 3 || !cursor.startsWith(PLACE)) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return parts;
    }

    private static JsonObjectBuilder json(StockBins.Bin bin) {
        return Json.createObjectBuilder()
                .add("variant", bin.variant().toString())
                .add("sku", bin.sku())
                .add("location", bin.location().toString())
                .add("bin", bin.bin());
    }
}
