package io.vitrine.identity.grant.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.grant.GrantAcceptance;
import io.vitrine.identity.grant.GrantInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accepting a grant over HTTP. */
@Path("grant-acceptance")
@ApplicationScoped
@Anonymous
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcceptanceResource {

    @Inject
    GrantAcceptance acceptance;

    @POST
    @Operation(
            summary = "Accepts a grant with the token from the mail",
            description = "Takes a name and a password, unless the address has an account already.")
    public JsonObject accept(String body) {
        JsonBody wish = JsonBody.parse(body);
        GrantInvitation accepted = acceptance.accept(
                wish.text("token"),
                wish.optional("name").orElse(""),
                wish.optional("password").orElse(""));
        return Json.createObjectBuilder()
                .add("grant", accepted.grant().toString())
                .add("business", accepted.businessName())
                .add("url", accepted.url())
                .build();
    }
}
