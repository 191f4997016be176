package io.vitrine.identity.membership.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.Team;
import io.vitrine.identity.membership.TeamMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The people of the business over HTTP. */
@Path("team")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    @Inject
    Team team;

    @Needs(Permission.READ_TEAM)
    @GET
    @Operation(summary = "Who works in the business, with role and locations")
    public JsonObject all() {
        return TeamJson.list(team.all(), TeamJson::member);
    }

    @Needs(Permission.READ_TEAM)
    @GET
    @Path("{member}")
    @Operation(summary = "One person of the team")
    public JsonObject find(@PathParam("member") String member) {
        return TeamJson.member(known(member));
    }

    @Needs(Permission.MANAGE_TEAM)
    @PATCH
    @Path("{member}")
    @Operation(
            summary = "Gives a person another role, other locations or another end",
            description =
                    "Takes role, locations (or everywhere: true), until (or unlimited: true) and reason. 202 when it waits for a second person."
                            + " Nobody hands out more than they hold; nobody alone changes another owner.")
    public Response change(@PathParam("member") String member, String body) {
        JsonBody wish = JsonBody.parse(body);
        AccountId account = id(member);
        return Answers.response(Outcomes.answer(
                team.change(
                        account,
                        wish.optional("role"),
                        TeamJson.reach(wish),
                        TeamJson.term(wish),
                        wish.optional("reason").orElse("")),
                200,
                result -> TeamJson.member(known(result))));
    }

    @Needs(Permission.MANAGE_TEAM)
    @DELETE
    @Path("{member}")
    @Operation(
            summary = "Lets a person go",
            description = "Ends membership, sessions, tokens, keys, invitations and pending commands; the person's next"
                    + " request fails. Owners leave by their own consent only.")
    public void letGo(@PathParam("member") String member, @QueryParam("reason") @Nullable String reason) {
        team.letGo(id(member), reason == null ? "" : reason);
    }

    private TeamMember known(String member) {
        return team.find(id(member)).orElseThrow(() -> Problem.notFound("member"));
    }

    private static AccountId id(String text) {
        return AccountId.parse(text).orElseThrow(() -> Problem.notFound("member"));
    }
}
