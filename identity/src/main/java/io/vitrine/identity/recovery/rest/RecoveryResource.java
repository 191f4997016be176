package io.vitrine.identity.recovery.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.recovery.PasswordReset;
import io.vitrine.identity.recovery.Unlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ways back in, for people who cannot sign in. */
@Path("auth")
@ApplicationScoped
@Anonymous
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecoveryResource {

    @Inject
    PasswordReset reset;

    @Inject
    Unlock unlock;

    @POST
    @Path("password-reset")
    @Operation(
            summary = "Has a link to a new password mailed",
            description = "The answer is always 202, whether the address has an account or not.")
    public Response ask(String body) {
        reset.ask(JsonBody.parse(body).text("email"));
        return Response.accepted().build();
    }

    @POST
    @Path("password-reset/confirmation")
    @Operation(
            summary = "Sets a new password with the token from the mail",
            description = "The token works once, for 30 minutes. Every session and token of the account ends.")
    public void confirm(String body) {
        JsonBody given = JsonBody.parse(body);
        reset.confirm(given.text("token"), given.text("password"));
    }

    @POST
    @Path("unlock")
    @Operation(summary = "Opens a locked sign-in with the token from the mail")
    public void unlock(String body) {
        unlock.open(JsonBody.parse(body).text("token"));
    }
}
