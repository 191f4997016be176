package io.vitrine.commerce.dunning.rest;

import io.vitrine.commerce.dunning.Dunning;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Monthly statements over HTTP. */
@Path("statement-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementRunsResource {

    @Inject
    Dunning dunning;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "Monthly statements that were sent or wait, the latest month first")
    public JsonObject statements(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("20") String limit) {
        return DunningJson.write(dunning.statements(Optional.ofNullable(after), number(limit)), DunningJson::write);
    }

    private static int number(String limit) {
        return limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0; // refused with the cure
    }
}
