package io.vitrine.identity.client.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.client.NewClient;
import io.vitrine.identity.client.RegisterClient;
import io.vitrine.identity.program.ClientId;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** OAuth clients over HTTP. A secret stands in one answer only and in nothing that is stored. */
@Path("clients")
@ApplicationScoped
@Needs(Permission.MANAGE_KEYS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientsResource {

    @Inject
    Clients clients;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The OAuth clients of the business, without their secrets")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        clients.list().forEach(client -> data.add(ClientJson.write(client)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @POST
    @Operation(
            summary = "Registers an OAuth client and shows its secret this once",
            description =
                    "type is confidential (with a secret, also client_credentials) or public (authorization code only)")
    public Response register(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        RegisterClient wanted = ClientJson.read(JsonBody.parse(body));
        AtomicReference<@Nullable NewClient> drawn = new AtomicReference<>();
        Answer answer = idempotency.once(IdempotencyKey.of(key, "POST /api/clients", body), () -> {
            NewClient made = clients.register(wanted);
            drawn.set(made);
            return Answer.created(ClientJson.write(made, wanted).toString());
        });
        NewClient made = drawn.get();
        if (made == null) {
            return Answers.response(answer);
        }
        JsonObjectBuilder json = Json.createObjectBuilder(ClientJson.write(made, wanted));
        made.secret().ifPresent(secret -> json.add("secret", secret.text()));
        return Response.status(answer.status()).entity(json.build()).build();
    }

    @POST
    @Path("{id}/rotation")
    @Operation(
            summary = "Draws a new secret and shows it this once",
            description = "The old one ends at once, or works on for overlapHours (at most 168).")
    public JsonObject rotate(@PathParam("id") String id, String body) {
        NewClient drawn = clients.rotate(known(id), ClientJson.overlap(JsonBody.parse(body.isBlank() ? "{}" : body)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", drawn.id().toString())
                .add("oldSecretUntil", drawn.oldUntil().toString());
        drawn.secret().ifPresent(secret -> json.add("secret", secret.text()));
        return json.build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes the client with everything that it was given")
    public void revoke(@PathParam("id") String id) {
        clients.revoke(known(id));
    }

    private static ClientId known(String id) {
        return ClientId.parse(id).orElseThrow(() -> Problem.notFound("client"));
    }
}
