package io.vitrine.identity.token.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.token.TokenPair;
import io.vitrine.identity.token.Tokens;
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

/** Sign-in of programs, on a business's host. */
@Path("auth")
@ApplicationScoped
@Anonymous
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuthResource {

    @Inject
    SignIn signIn;

    @Inject
    Tokens tokens;

    @POST
    @Path("login")
    @Operation(
            summary = "Exchanges e-mail address and password for tokens",
            description =
                    "Who has a second factor sends the code of the app, or a recovery code, as \"totp\"; without it the"
                            + " answer is 401 with the code second_factor_required.")
    public JsonObject login(String body) {
        JsonBody credentials = JsonBody.parse(body);
        return write(tokens.issue(signIn.authenticate(
                credentials.text("email"), credentials.text("password"), credentials.optional("totp"))));
    }

    @POST
    @Path("refresh")
    @Operation(
            summary = "Exchanges a refresh token for the next pair",
            description = "Each refresh token works once. One that returns ends every token of the same sign-in.")
    public JsonObject refresh(String body) {
        return write(tokens.refresh(JsonBody.parse(body).text("refreshToken")));
    }

    @POST
    @Path("logout")
    @Operation(summary = "Ends every token of the same sign-in")
    public void logout(String body) {
        tokens.end(JsonBody.parse(body).text("refreshToken"));
    }

    private static JsonObject write(TokenPair pair) {
        return Json.createObjectBuilder()
                .add("accessToken", pair.accessToken())
                .add("refreshToken", pair.refreshToken())
                .add("expiresIn", pair.expiresIn().toSeconds())
                .add("tokenType", "Bearer")
                .build();
    }
}
