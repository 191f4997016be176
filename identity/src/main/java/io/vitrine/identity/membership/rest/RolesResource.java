package io.vitrine.identity.membership.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.membership.RoleDraft;
import io.vitrine.identity.membership.RoleId;
import io.vitrine.identity.membership.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Roles over HTTP. */
@Path("roles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RolesResource {

    @Inject
    Roles roles;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_TEAM)
    @GET
    @Operation(summary = "Ready-made roles and the business's own")
    public JsonObject all() {
        return TeamJson.list(roles.all(), TeamJson::role);
    }

    @Needs(Permission.MANAGE_ROLES)
    @POST
    @Operation(
            summary = "Makes a role of the business's own",
            description =
                    "Takes name, description, permissions by code, limits by code, and reason. It can hold no more than"
                            + " the caller does.")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        RoleDraft draft = TeamJson.draft(wish);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/roles", body),
                () -> Answer.created(
                        written(roles.add(draft, wish.optional("reason").orElse(""))
                                        .toString())
                                .toString())));
    }

    @Needs(Permission.MANAGE_ROLES)
    @PATCH
    @Path("{role}")
    @Operation(
            summary = "Changes a role of the business's own",
            description = "Takes the same fields, all of them. 202 when it waits for a second person.")
    public Response change(@PathParam("role") String role, String body) {
        JsonBody wish = JsonBody.parse(body);
        RoleId id = id(role);
        roles.expect(id);
        return Answers.response(Outcomes.answer(
                roles.change(id, TeamJson.draft(wish), wish.optional("reason").orElse("")), 200, this::written));
    }

    @Needs(Permission.MANAGE_ROLES)
    @DELETE
    @Path("{role}")
    @Operation(summary = "Removes a role that nobody has")
    public void remove(@PathParam("role") String role, @QueryParam("reason") @Nullable String reason) {
        roles.remove(id(role), reason == null ? "" : reason);
    }

    private JsonObject written(String role) {
        return TeamJson.role(roles.grantable(role));
    }

    private static RoleId id(String text) {
        return RoleId.parse(text).orElseThrow(() -> Problem.notFound("role"));
    }
}
