package io.vitrine.identity.membership.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.OwnerRemoval;
import io.vitrine.identity.membership.OwnerRemovals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** How owners part, over HTTP. */
@Path("owner-removals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemovalsResource {

    @Inject
    OwnerRemovals removals;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_TEAM)
    @GET
    @Operation(summary = "Removals of owners that are open")
    public JsonObject open() {
        return TeamJson.list(removals.open(), TeamJson::removal);
    }

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Operation(
            summary = "Opens the removal of an owner",
            description =
                    "Takes member and reason. All owners are told. It takes effect after the cooling-off time, if the"
                            + " majority of the other owners, at least two, consent.")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        AccountId member = AccountId.parse(wish.text("member")).orElseThrow(() -> Problem.notFound("owner"));
        String reason = wish.optional("reason").orElse("");
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/owner-removals", body),
                () -> Answer.created(
                        TeamJson.removal(removals.open(member, reason)).toString())));
    }

    @Needs(Permission.MANAGE_TEAM)
    @POST
    @Path("{id}/consent")
    @Operation(summary = "Consents to the removal of an owner")
    public JsonObject consent(@PathParam("id") String id) {
        return TeamJson.removal(removals.consent(id(id)));
    }

    @Needs(Permission.MANAGE_TEAM)
    @DELETE
    @Path("{id}/consent")
    @Operation(summary = "Takes one's consent back; without who opened it, the removal ends")
    public void takeBack(@PathParam("id") String id) {
        removals.takeBack(id(id));
    }

    private static OwnerRemoval.Id id(String text) {
        return OwnerRemoval.Id.parse(text).orElseThrow(() -> Problem.notFound("removal"));
    }
}
