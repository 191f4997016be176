package io.vitrine.core.location.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Locations over HTTP. */
@Path("locations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LocationsResource {

    @Inject
    Locations locations;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_LOCATIONS)
    @GET
    @Operation(summary = "The locations of the business")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        locations.all().forEach(location -> data.add(LocationJson.write(location)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_LOCATIONS)
    @POST
    @Operation(summary = "Adds a location")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var request = LocationJson.read(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/locations", body),
                () -> Answer.created(LocationJson.write(locations.add(request)).toString())));
    }
}
