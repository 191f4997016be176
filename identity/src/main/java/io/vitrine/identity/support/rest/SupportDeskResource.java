package io.vitrine.identity.support.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.support.AskSupport;
import io.vitrine.identity.support.SupportDesk;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Support access as operators ask for it, over HTTP on the platform's host. */
@Path("operator/support")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportDeskResource {

    @Inject
    SupportDesk desk;

    @Inject
    Clock clock;

    @Needs(Permission.READ_PLATFORM)
    @GET
    @Operation(summary = "What operators asked businesses for, newest first, and what became of it")
    public JsonObject all() {
        return SupportJson.list(desk.all(), clock.instant());
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @POST
    @Operation(
            summary = "Asks the owners of a business to open it, read-only, for 1 to 24 hours",
            description = "Takes business, reason and hours. A second wish while one is live answers 409.")
    public Response ask(String body) {
        JsonBody wish = JsonBody.parse(body);
        TenantId business = TenantId.parse(wish.text("business")).orElseThrow(() -> Problem.notFound("business"));
        AskSupport asked = new AskSupport(
                business, wish.text("reason"), wish.decimal("hours").intValue());
        return Response.status(Response.Status.CREATED)
                .entity(SupportJson.write(desk.ask(asked), clock.instant()))
                .build();
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @DELETE
    @Path("{access}")
    @Operation(summary = "Gives the access back, or the wish up")
    public void end(@PathParam("access") String id) {
        desk.end(SupportJson.id(id));
    }
}
