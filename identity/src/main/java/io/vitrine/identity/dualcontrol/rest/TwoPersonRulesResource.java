package io.vitrine.identity.dualcontrol.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.dualcontrol.RuleSetting;
import io.vitrine.identity.dualcontrol.TwoPersonRules;
import io.vitrine.identity.membership.rest.TeamJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The setting of the rule of two people over HTTP. */
@Path("two-person-rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TwoPersonRulesResource {

    @Inject
    TwoPersonRules rules;

    @Needs(Permission.READ_APPROVALS)
    @GET
    @Operation(summary = "Which critical actions need a second person")
    public JsonObject all() {
        return TeamJson.list(rules.all(), ApprovalJson::write);
    }

    @Needs(Permission.MANAGE_SECURITY)
    @PATCH
    @Path("{rule}")
    @Operation(
            summary = "Switches a rule on, or off after a second person",
            description = "Takes required and reason. 202 when switching off waits for a second person.")
    public Response change(@PathParam("rule") String rule, String body) {
        JsonBody wish = JsonBody.parse(body);
        CriticalRule known = CriticalRule.withCode(rule).orElseThrow(() -> Problem.notFound("rule"));
        boolean required = wish.flag("required");
        return Answers.response(Outcomes.answer(
                rules.change(known, required, wish.optional("reason").orElse("")),
                200,
                result -> ApprovalJson.write(new RuleSetting(known, required))));
    }
}
