package io.vitrine.commerce.branch.rest;

import io.vitrine.commerce.branch.Branch;
import io.vitrine.commerce.branch.Branches;
import io.vitrine.commerce.branch.OpeningHours;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where customers may come to, over HTTP. */
@Path("branches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BranchesResource {

    @Inject
    Branches branches;

    @Anonymous
    @GET
    @Operation(summary = "The locations that customers may come to, with address and hours")
    public JsonObject all() {
        CurrentCall.requireBusiness();
        JsonArrayBuilder data = Json.createArrayBuilder();
        branches.all().forEach(branch -> data.add(write(branch)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("{location}")
    @Operation(
            summary =
                    "Shows a location: {address: {line1, city, country...}, phone?, email?, hours?, latitude?, longitude?}",
            description = "Hours are lines such as Mon-Fri 09:00-18:00.")
    public JsonObject show(@PathParam("location") String id, String body) {
        LocationId location = id(id);
        branches.require(location); // 404 before the body is read
        JsonBody json = JsonBody.parse(body);
        return write(branches.show(new Branch(
                        location,
                        "",
                        SellerAddress.read(json.object("address").json()),
                        json.optional("phone"),
                        json.optional("email"),
                        json.texts("hours").orElse(List.of()).stream()
                                .map(OpeningHours::parse)
                                .toList(),
                        json.has("latitude")
                                ? Optional.of(new Branch.Place(json.decimal("latitude"), json.decimal("longitude")))
                                : Optional.empty())))
                .build();
    }

    @Needs(Permission.MANAGE_STORE)
    @DELETE
    @Path("{location}")
    @Operation(summary = "Shows a location no more")
    public void hide(@PathParam("location") String id) {
        branches.hide(id(id));
    }

    private static JsonObjectBuilder write(Branch branch) {
        JsonArrayBuilder hours = Json.createArrayBuilder();
        branch.hours().forEach(line -> hours.add(line.toString()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("location", branch.location().toString())
                .add("name", branch.name())
                .add("address", branch.address().json())
                .add("hours", hours);
        branch.phone().ifPresent(phone -> json.add("phone", phone));
        branch.email().ifPresent(email -> json.add("email", email));
        branch.place().ifPresent(place -> json.add("latitude", place.latitude()).add("longitude", place.longitude()));
        return json;
    }

    private static LocationId id(String text) {
        return LocationId.parse(text).orElseThrow(() -> Problem.notFound("location"));
    }
}
