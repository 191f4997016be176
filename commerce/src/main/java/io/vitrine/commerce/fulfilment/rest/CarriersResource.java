package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.CarrierChoice;
import io.vitrine.commerce.fulfilment.Carriers;
import io.vitrine.commerce.fulfilment.ChangeCarrier;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Carriers over HTTP. */
@Path("carriers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CarriersResource {

    @Inject
    Carriers carriers;

    @Needs(Permission.MANAGE_STORE)
    @GET
    @Operation(summary = "The carriers that can be set up")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        carriers.all().forEach(choice -> data.add(json(choice)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("{carrier}")
    @Operation(summary = "Sets a carrier up, or switches it on or off")
    public JsonObject change(@PathParam("carrier") String carrier, String text) {
        JsonBody body = JsonBody.parse(text);
        carriers.change(new ChangeCarrier(
                carrier,
                body.has("enabled") ? Optional.of(body.flag("enabled")) : Optional.empty(),
                body.has("settings") ? Optional.of(body.pairs("settings")) : Optional.empty(),
                body.has("secrets") ? body.pairs("secrets") : Map.of()));
        return all();
    }

    private static JsonObject json(CarrierChoice choice) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        choice.settings().forEach(settings::add);
        return Json.createObjectBuilder()
                .add("carrier", choice.carrier())
                .add("label", choice.label())
                .add("enabled", choice.enabled())
                .add("settings", settings)
                .add("secretsSet", names(choice.secretsSet()))
                .add("takesSettings", names(choice.takesSettings()))
                .add("takesSecrets", names(choice.takesSecrets()))
                .build();
    }

    private static JsonArrayBuilder names(Set<String> names) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        new TreeSet<>(names).forEach(array::add);
        return array;
    }
}
