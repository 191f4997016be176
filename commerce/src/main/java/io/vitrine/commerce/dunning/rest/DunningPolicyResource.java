package io.vitrine.commerce.dunning.rest;

import io.vitrine.commerce.dunning.Dunning;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How customers are reminded, over HTTP. */
@Path("dunning-policy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DunningPolicyResource {

    @Inject
    Dunning dunning;

    @Needs(Permission.READ_INVOICES)
    @GET
    @Operation(summary = "How customers are reminded of what they owe")
    public JsonObject policy() {
        return DunningJson.write(dunning.policy());
    }

    @Needs(Permission.MANAGE_INVOICES)
    @PUT
    @Operation(summary = "Says how customers are reminded of what they owe")
    public JsonObject set(String body) {
        return DunningJson.write(dunning.set(DunningJson.policy(JsonBody.parse(body))));
    }
}
