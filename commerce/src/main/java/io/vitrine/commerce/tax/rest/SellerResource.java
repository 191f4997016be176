package io.vitrine.commerce.tax.rest;

import io.vitrine.commerce.tax.Sellers;
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

/** The business as seller, over HTTP. */
@Path("seller")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SellerResource {

    @Inject
    Sellers sellers;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "Who sells today, as documents name the business")
    public JsonObject current() {
        return SellerJson.write(sellers.current());
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Operation(summary = "Says who sells from a day on: name, address, tax number, tax rules")
    public JsonObject set(String body) {
        return SellerJson.write(sellers.set(SellerJson.read(JsonBody.parse(body), sellers.today())));
    }
}
