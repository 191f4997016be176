package io.vitrine.commerce.order.rest;

import io.vitrine.commerce.order.OrderWork;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Today's work over HTTP. */
@Path("work")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

    @Inject
    OrderWork work;

    @Needs(Permission.READ_ORDERS)
    @GET
    @Operation(summary = "How many orders wait for which work; GET /api/orders?work= lists them")
    public JsonObject counts() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        work.counts().forEach((filter, count) -> json.add(filter.word(), count));
        return json.build();
    }
}
