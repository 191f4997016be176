package io.vitrine.identity.oauth.rest;

import io.vitrine.core.access.Personal;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.oauth.Consent;
import io.vitrine.identity.oauth.OwnConsents;
import io.vitrine.identity.program.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person has allowed clients, over HTTP. */
@Path("consents")
@ApplicationScoped
@Personal
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    OwnConsents consents;

    @GET
    @Operation(summary = "The programs that act in your name here")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        consents.list().forEach(consent -> data.add(write(consent)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @DELETE
    @Path("{client}")
    @Operation(summary = "Takes back what you allowed this program")
    public void withdraw(@PathParam("client") String client) {
        consents.withdraw(ClientId.parse(client).orElseThrow(() -> Problem.notFound("consent")));
    }

    private static JsonObject write(Consent consent) {
        JsonArrayBuilder scopes = Json.createArrayBuilder();
        consent.scopes().forEach(scopes::add);
        return Json.createObjectBuilder()
                .add("client", consent.client().toString())
                .add("name", consent.name())
                .add("scopes", scopes)
                .add("lastRenewed", consent.lastRenewed().toString())
                .build();
    }
}
