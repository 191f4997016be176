package io.vitrine.commerce.marketing.rest;

import io.vitrine.commerce.marketing.CartReminders;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where mail programs say no for their reader at one press (RFC 8058). */
@Path("reminder-refusals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ReminderRefusalsResource {

    @Inject
    CartReminders reminders;

    @Anonymous
    @POST
    @Operation(summary = "The reader of a reminder wants no more of them; the address stands in the mail's own head")
    public void refuse(@QueryParam("token") @Nullable String token) {
        CurrentCall.requireBusiness();
        reminders.refuse(token == null ? "none" : token);
    }
}
