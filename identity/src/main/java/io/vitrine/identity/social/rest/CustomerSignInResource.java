package io.vitrine.identity.social.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.social.CustomerProvider;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.identity.social.NameProvider;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The providers that customers may sign in with. */
@Path("customer-sign-in")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.MANAGE_SECURITY)
public class CustomerSignInResource {

    @Inject
    CustomerProviders providers;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(
            summary = "The providers that customers may sign in with",
            description =
                    "Each with the redirect URI to register with it; nextRedirectUri is that of the one named next. Client"
                            + " secrets are never answered.")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        providers.all().forEach(provider -> data.add(write(provider)));
        JsonObjectBuilder list = Json.createObjectBuilder().add("data", data).add("next", JsonValue.NULL);
        providers.nextRedirectUri().ifPresent(address -> list.add("nextRedirectUri", address));
        return list.build();
    }

    @POST
    @Operation(
            summary = "Names a provider, five at most, or changes one",
            description =
                    "Takes name, issuer (https), clientId, clientSecret and reason. The provider of an issuer that is named"
                            + " already is changed, and its connections stay; without clientSecret the one given before"
                            + " stays, for the same client. For people only. All owners are told by mail.")
    public Response name(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        NameProvider provider = new NameProvider(
                wish.text("name"), wish.text("issuer"), wish.text("clientId"), wish.optional("clientSecret"));
        String reason = wish.optional("reason").orElse("");
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/customer-sign-in", body),
                () -> Answer.created(write(providers.name(provider, reason)).toString())));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Removes a provider; its connections end, and whoever it connected is signed out")
    public void remove(@PathParam("id") String id, @QueryParam("reason") @Nullable String reason) {
        CustomerProvider.Id provider = CustomerProvider.Id.parse(id).orElseThrow(() -> Problem.notFound("provider"));
        providers.remove(provider, reason == null ? "" : reason);
    }

    private JsonObject write(CustomerProvider provider) {
        return Json.createObjectBuilder()
                .add("id", provider.id().toString())
                .add("name", provider.name())
                .add("issuer", provider.issuer())
                .add("clientId", provider.clientId())
                .add("redirectUri", providers.redirectUri(provider))
                .add("changedAt", provider.changedAt().toString())
                .build();
    }
}
