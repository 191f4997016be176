package io.vitrine.identity.apikey.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.apikey.ApiKeyId;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.apikey.MakeKey;
import io.vitrine.identity.apikey.NewSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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

/**
 * API keys over HTTP. A secret stands in one answer only: under a repeated Idempotency-Key the stored answer comes without
 * it, because nothing that is stored holds a secret.
 */
@Path("keys")
@ApplicationScoped
@Needs(Permission.MANAGE_KEYS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    @Inject
    ApiKeys keys;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The API keys of the business, without their secrets")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        keys.list().forEach(key -> data.add(KeyJson.write(key)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @POST
    @Operation(
            summary = "Makes an API key and shows its secret this once",
            description = "The key does what its scopes say and its maker may do at the moment of use.")
    public Response make(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        MakeKey wanted = KeyJson.read(JsonBody.parse(body));
        AtomicReference<@Nullable NewSecret> drawn = new AtomicReference<>();
        Answer answer = idempotency.once(IdempotencyKey.of(key, "POST /api/keys", body), () -> {
            NewSecret made = keys.make(wanted);
            drawn.set(made);
            return Answer.created(KeyJson.write(made, wanted).toString());
        });
        NewSecret made = drawn.get();
        return made == null
                ? Answers.response(answer)
                : Response.status(answer.status())
                        .entity(Json.createObjectBuilder(KeyJson.write(made, wanted))
                                .add("secret", made.secret().text())
                                .build())
                        .build();
    }

    @POST
    @Path("{id}/rotation")
    @Operation(
            summary = "Draws a new secret and shows it this once",
            description = "The old one ends at once, or works on for overlapHours (at most 168).")
    public JsonObject rotate(@PathParam("id") String id, String body) {
        NewSecret drawn = keys.rotate(known(id), KeyJson.overlap(JsonBody.parse(body.isBlank() ? "{}" : body)));
        return Json.createObjectBuilder()
                .add("id", drawn.id().toString())
                .add("secret", drawn.secret().text())
                .add("oldSecretUntil", drawn.oldUntil().toString())
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes the key for good")
    public void revoke(@PathParam("id") String id) {
        keys.revoke(known(id));
    }

    private static ApiKeyId known(String id) {
        return ApiKeyId.parse(id).orElseThrow(() -> Problem.notFound("key"));
    }
}
