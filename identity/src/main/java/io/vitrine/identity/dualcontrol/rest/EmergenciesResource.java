package io.vitrine.identity.dualcontrol.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.dualcontrol.Emergencies;
import io.vitrine.identity.dualcontrol.Emergency;
import io.vitrine.identity.membership.rest.TeamJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Emergencies over HTTP. */
@Path("emergencies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmergenciesResource {

    @Inject
    Emergencies emergencies;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_APPROVALS)
    @GET
    @Operation(summary = "Emergencies, running and past, newest first")
    public JsonObject all() {
        return TeamJson.list(emergencies.all(), ApprovalJson::write);
    }

    @Needs(Permission.DECIDE_APPROVALS)
    @POST
    @Operation(
            summary = "Declares an emergency",
            description =
                    "Takes a reason. For four hours the owner acts without a second person; all owners are told, and"
                            + " somebody else reviews it.")
    public Response declare(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        String reason = JsonBody.parse(body).optional("reason").orElse("");
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/emergencies", body),
                () -> Answer.created(
                        ApprovalJson.write(emergencies.declare(reason)).toString())));
    }

    @Needs(Permission.DECIDE_APPROVALS)
    @POST
    @Path("{id}/review")
    @Operation(summary = "Ends and reviews an emergency that somebody else declared")
    public JsonObject review(@PathParam("id") String id, String body) {
        Emergency.Id emergency = Emergency.Id.parse(id).orElseThrow(() -> Problem.notFound("emergency"));
        return ApprovalJson.write(emergencies.review(
                emergency, JsonBody.parse(body).optional("reason").orElse("")));
    }
}
