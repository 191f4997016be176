package io.vitrine.identity.invitation.rest;

import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.invitation.Acceptance;
import io.vitrine.identity.invitation.Invitation;
import io.vitrine.identity.invitation.InvitationId;
import io.vitrine.identity.invitation.Invitations;
import io.vitrine.identity.membership.GrantCommand;
import io.vitrine.identity.membership.Term;
import io.vitrine.identity.membership.rest.TeamJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Invitations into the team over HTTP. */
@Path("team")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    Invitations invitations;

    @Inject
    Acceptance acceptance;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Operation(
            summary = "Invites somebody into the team",
            description =
                    "Takes email, role, locations, until and reason, and mails a link that works once within seven days. 202"
                            + " when it waits for a second person. Nobody hands out more than they hold.")
    public Response invite(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/team", body),
                () -> Outcomes.answer(
                        invitations.invite(
                                wish.text("email"),
                                wish.text("role"),
                                TeamJson.locations(wish),
                                TeamJson.term(wish).orElse(Term.UNLIMITED),
                                wish.optional("reason").orElse("")),
                        201,
                        this::written)));
    }

    @Needs(Permission.MANAGE_TEAM)
    @GET
    @Path("invitations")
    @Operation(summary = "Invitations that nobody has answered")
    public JsonObject open() {
        return TeamJson.list(invitations.open(), InvitationsResource::write);
    }

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Path("invitations/{id}/mail")
    @Operation(summary = "Sends an invitation again, with a new link")
    public Response remind(@PathParam("id") String id) {
        invitations.remind(id(id));
        return Response.accepted().build();
    }

    @Needs(Permission.MANAGE_TEAM)
    @DELETE
    @Path("invitations/{id}")
    @Operation(summary = "Revokes an invitation; its link works no longer")
    public void revoke(@PathParam("id") String id, @QueryParam("reason") @Nullable String reason) {
        invitations.revoke(id(id), reason == null ? "" : reason);
    }

    @Anonymous
    @POST
    @Path("invitations/acceptance")
    @Operation(
            summary = "Accepts an invitation with the token from the mail",
            description =
                    "Takes token, and for an address without an account name and password. Role and locations are the"
                            + " invitation's. Sign in afterwards.")
    public void accept(String body) {
        JsonBody answer = JsonBody.parse(body);
        acceptance.accept(
                answer.text("token"),
                answer.optional("name").orElse(""),
                answer.optional("password").orElse(""));
    }

    private JsonObject written(String id) {
        return write(invitations.find(id(id)).orElseThrow(() -> Problem.notFound("invitation")));
    }

    private static JsonObject write(Invitation invitation) {
        JsonObject who = new GrantCommand(
                        invitation.email().value(), invitation.role(), invitation.locations(), invitation.term())
                .write("email");
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", invitation.id().toString())
                .add("invitedBy", invitation.invitedBy().toString())
                .add("createdAt", invitation.createdAt().toString())
                .add("expiresAt", invitation.expiresAt().toString());
        who.forEach(json::add);
        return json.build();
    }

    private static InvitationId id(String text) {
        return InvitationId.parse(text).orElseThrow(() -> Problem.notFound("invitation"));
    }
}
