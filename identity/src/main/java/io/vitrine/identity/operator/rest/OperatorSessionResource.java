package io.vitrine.identity.operator.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.operator.Operator;
import io.vitrine.identity.operator.OperatorAcceptance;
import io.vitrine.identity.operator.OperatorEntry;
import io.vitrine.identity.operator.OperatorSessions;
import io.vitrine.identity.operator.OperatorSignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Sign-in of operators' programs, on the platform's host. */
@Path("operator")
@ApplicationScoped
@Anonymous
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorSessionResource {

    @Inject
    OperatorSignIn signIn;

    @Inject
    OperatorSessions sessions;

    @Inject
    OperatorAcceptance acceptance;

    @POST
    @Path("login")
    @Operation(
            summary = "Exchanges an operator's e-mail address and password for a token",
            description =
                    "With \"totp\", a code of the app or a recovery code, where the operator has a second factor; without one"
                            + " the token opens only /api/account, where it is set up. The token is a session: it ends after"
                            + " 15 minutes without a request, and after 12 hours.")
    public JsonObject login(String body) {
        JsonBody credentials = JsonBody.parse(body);
        OperatorEntry.SignedIn entry = signIn.authenticate(
                credentials.text("email"), credentials.text("password"), credentials.optional("totp"));
        return Json.createObjectBuilder()
                .add("accessToken", sessions.open(entry, "A program").text())
                .add("tokenType", "Bearer")
                .build();
    }

    @POST
    @Path("logout")
    @Operation(summary = "Ends an operator's session")
    public void logout(String body) {
        sessions.close(new OpaqueToken(JsonBody.parse(body).text("accessToken")));
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "Makes the person with the link from the mail an operator")
    public JsonObject accept(
            String body, @Parameter(hidden = true) @HeaderParam("Vitrine-Demo") @Nullable String demo) {
        JsonBody wish = JsonBody.parse(body);
        Operator operator = acceptance.accept(
                wish.text("token"), wish.text("name"), wish.text("password"), Optional.ofNullable(demo));
        return Json.createObjectBuilder()
                .add("account", operator.account().toString())
                .build();
    }
}
