package io.vitrine.identity.sso.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Personal;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.sso.OwnLink;
import io.vitrine.identity.sso.Provider;
import io.vitrine.identity.sso.SetUpProvider;
import io.vitrine.identity.sso.SingleSignOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The business's provider of single sign-on. */
@Path("single-sign-on")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SingleSignOnResource {

    @Inject
    SingleSignOn singleSignOn;

    @Inject
    OwnLink link;

    @GET
    @Needs(Permission.MANAGE_SECURITY)
    @Operation(
            summary = "The provider that people sign in with, and the redirect URI to register with it",
            description = "The client secret is never answered. Without a provider there is no \"provider\".")
    public JsonObject show() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("redirectUri", singleSignOn.redirectUri());
        singleSignOn.find().ifPresent(provider -> json.add("provider", write(provider)));
        return json.build();
    }

    @PUT
    @Needs(Permission.MANAGE_SECURITY)
    @Operation(
            summary = "Sets the provider up, or changes it",
            description =
                    "Takes name, issuer (https), clientId, clientSecret, domains (a list), required, trustsFactor and"
                            + " reason. Without clientSecret the one given before stays, for the same issuer and client."
                            + " For people only. All owners are told by mail.")
    public JsonObject set(String body) {
        JsonBody wish = JsonBody.parse(body);
        SetUpProvider provider = new SetUpProvider(
                wish.text("name"),
                wish.text("issuer"),
                wish.text("clientId"),
                wish.optional("clientSecret"),
                wish.texts("domains").orElse(List.of()),
                wish.optionalFlag("required"),
                wish.optionalFlag("trustsFactor"));
        return write(singleSignOn.set(provider, wish.optional("reason").orElse("")));
    }

    @DELETE
    @Needs(Permission.MANAGE_SECURITY)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Removes the provider; the sessions it opened end")
    public void remove(@QueryParam("reason") @Nullable String reason) {
        singleSignOn.remove(reason == null ? "" : reason);
    }

    @GET
    @Path("test")
    @Needs(Permission.MANAGE_SECURITY)
    @Operation(
            summary = "Asks a provider for what it says of itself",
            description = "Takes issuer. 502 says in words what is wrong.")
    public JsonObject test(@QueryParam("issuer") @Nullable String issuer) {
        singleSignOn.test(issuer == null ? "" : issuer);
        return Json.createObjectBuilder().add("works", true).build();
    }

    @DELETE
    @Path("link")
    @Personal
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Removes the link between the caller and an account of the provider")
    public void unlink() {
        link.remove();
    }

    private static JsonObject write(Provider provider) {
        return Json.createObjectBuilder()
                .add("name", provider.name())
                .add("issuer", provider.issuer())
                .add("clientId", provider.clientId())
                .add("domains", Json.createArrayBuilder(provider.domains()))
                .add("required", provider.required())
                .add("trustsFactor", provider.trustsFactor())
                .add("changedAt", provider.changedAt().toString())
                .build();
    }
}
