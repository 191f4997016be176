package io.vitrine.commerce.customer.rest;

import io.vitrine.commerce.customer.CustomerGroups;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Groups of customers over HTTP. */
@Path("customer-groups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerGroupsResource {

    @Inject
    CustomerGroups groups;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Operation(summary = "The groups that customers are in, and how many are in each")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        groups.all()
                .forEach((group, members) ->
                        data.add(Json.createObjectBuilder().add("group", group).add("members", members)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @PUT
    @Operation(summary = "Puts the customer of an address into a group, or with no group out of it: {email, group?}")
    public void put(String json) {
        JsonBody body = JsonBody.parse(json);
        groups.put(body.text("email"), body.optional("group").filter(name -> !name.isBlank()));
    }
}
