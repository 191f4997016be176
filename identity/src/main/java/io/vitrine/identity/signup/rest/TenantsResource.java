package io.vitrine.identity.signup.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.signup.SignUp;
import io.vitrine.identity.signup.SignedUp;
import io.vitrine.identity.signup.Verification;
import io.vitrine.identity.signup.VerificationReminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Businesses over HTTP, as far as nobody is signed in yet. */
@Path("tenants")
@ApplicationScoped
@Anonymous
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantsResource {

    @Inject
    SignUp signUp;

    @Inject
    Verification verification;

    @Inject
    VerificationReminder reminder;

    @POST
    @Operation(
            summary = "Signs a business up",
            description = "On the platform's host. The business opens once its owner has opened the link in the mail."
                    + " The same request again answers 409, because the business's address is taken by then.")
    public Response signUp(String body, @Parameter(hidden = true) @HeaderParam("Vitrine-Demo") @Nullable String demo) {
        SignedUp business = signUp.register(SignUpJson.read(JsonBody.parse(body)), Optional.ofNullable(demo));
        return Response.created(URI.create(business.url()))
                .entity(SignUpJson.write(business))
                .build();
    }

    @POST
    @Path("verification")
    @Operation(summary = "Opens a business with the token from the mail")
    public void verify(String body) {
        verification.confirm(JsonBody.parse(body).text("token"));
    }

    @POST
    @Path("verification/resend")
    @Operation(
            summary = "Sends the mail with the token again",
            description = "Takes the slug of the business and the owner's e-mail address. The answer is always 202.")
    public Response resend(String body) {
        JsonBody wish = JsonBody.parse(body);
        reminder.send(wish.text("email"), wish.text("slug"));
        return Response.accepted().build();
    }
}
