package io.vitrine.identity.own.rest;

import io.vitrine.core.access.Personal;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.own.OwnBrowsers;
import io.vitrine.identity.recovery.PasswordChange;
import io.vitrine.identity.session.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own account. */
@Path("account")
@ApplicationScoped
@Personal
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    OwnAccount account;

    @Inject
    OwnBrowsers sessions;

    @Inject
    PasswordChange password;

    @GET
    @Operation(summary = "The caller's own account, and how it stands with second factors")
    public JsonObject show() {
        return AccountJson.write(account.person(), account.factors(), account.standing());
    }

    @POST
    @Path("password")
    @Operation(
            summary = "Changes the caller's password",
            description =
                    "Takes \"current\" and \"password\"; with \"everywhere\": \"true\" every session and token ends,"
                            + " that of the caller included.")
    public void change(String body) {
        JsonBody given = JsonBody.parse(body);
        boolean everywhere = given.optional("everywhere").filter("true"::equals).isPresent();
        password.change(OwnAccount.id(), given.text("current"), given.text("password"), everywhere, Optional.empty());
    }

    @GET
    @Path("sessions")
    @Operation(summary = "The caller's sessions in browsers, the last active first")
    public JsonObject sessions() {
        return AccountJson.sessions(sessions.all());
    }

    @DELETE
    @Path("sessions")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Signs the caller out of every browser")
    public void endSessions() {
        sessions.endOthers(Optional.empty());
    }

    @DELETE
    @Path("sessions/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Signs the caller out of one browser")
    public void endSession(@PathParam("id") String id) {
        sessions.end(SessionId.parse(id).orElseThrow(() -> Problem.notFound("session")));
    }

    @GET
    @Path("sign-ins")
    @Operation(summary = "The latest sign-ins of the caller's account, good and failed, newest first")
    public JsonObject signIns() {
        return AccountJson.signIns(account.signIns());
    }
}
