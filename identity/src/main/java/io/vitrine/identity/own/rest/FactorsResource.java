package io.vitrine.identity.own.rest;

import io.vitrine.core.access.Personal;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.identity.recovery.PasswordChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's second factors. Each change asks for the password. */
@Path("account")
@ApplicationScoped
@Personal
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactorsResource {

    @Inject
    OwnFactorChanges changes;

    @Inject
    PasswordChange password;

    @POST
    @Path("totp")
    @Operation(
            summary = "A new secret for an app that computes codes",
            description = "Takes \"password\". The secret is used from its confirmation on.")
    public JsonObject propose(String body) {
        requirePassword(body);
        TotpProposal proposal = changes.proposeApp();
        return Json.createObjectBuilder()
                .add("secret", proposal.secret())
                .add("uri", proposal.uri())
                .build();
    }

    @POST
    @Path("totp/confirmation")
    @Operation(
            summary = "Takes the new secret into use",
            description =
                    "Takes \"code\" as the app shows it. Every session and token without a second factor ends, that of"
                            + " the caller included: sign in again with the next code. Answers ten recovery codes, once.")
    public JsonObject confirm(String body) {
        return codes(changes.confirmApp(JsonBody.parse(body).text("code"), Optional.empty()));
    }

    @POST
    @Path("totp/removal")
    @Operation(summary = "Removes the app", description = "Takes \"password\".")
    public void remove(String body) {
        requirePassword(body);
        changes.removeApp();
    }

    @POST
    @Path("recovery-codes")
    @Operation(
            summary = "Ten new recovery codes",
            description = "Takes \"password\". Earlier codes end. They are answered once and kept as hashes only.")
    public JsonObject renew(String body) {
        requirePassword(body);
        return codes(changes.renewCodes());
    }

    private void requirePassword(String body) {
        password.require(OwnAccount.id(), JsonBody.parse(body).text("password"), "password");
    }

    private static JsonObject codes(List<String> codes) {
        return Json.createObjectBuilder()
                .add("recoveryCodes", Json.createArrayBuilder(codes))
                .build();
    }
}
