package io.vitrine.identity.support.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.support.SupportConsents;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the owners of a business decide about access of operators, over HTTP. */
@Path("support-access")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportConsentResource {

    @Inject
    SupportConsents consents;

    @Inject
    Clock clock;

    @Needs(Permission.READ_GRANTS)
    @GET
    @Operation(summary = "What operators of the platform asked of this business, newest first")
    public JsonObject all() {
        return SupportJson.list(consents.all(), clock.instant());
    }

    @Needs(Permission.MANAGE_GRANTS)
    @POST
    @Path("{access}/consent")
    @Operation(summary = "Opens the business to the operator, read-only and for the hours asked")
    public JsonObject consent(@PathParam("access") String id) {
        return SupportJson.write(consents.consent(SupportJson.id(id)), clock.instant());
    }

    @Needs(Permission.MANAGE_GRANTS)
    @POST
    @Path("{access}/refusal")
    @Operation(summary = "Refuses the operator")
    public JsonObject refuse(@PathParam("access") String id) {
        return SupportJson.write(consents.refuse(SupportJson.id(id)), clock.instant());
    }

    @Needs(Permission.MANAGE_GRANTS)
    @DELETE
    @Path("{access}")
    @Operation(summary = "Ends the operator's access at once")
    public void end(@PathParam("access") String id) {
        consents.end(SupportJson.id(id));
    }
}
