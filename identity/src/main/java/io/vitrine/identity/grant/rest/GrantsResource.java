package io.vitrine.identity.grant.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.grant.GrantId;
import io.vitrine.identity.grant.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Access of auditors and stakeholders over HTTP. */
@Path("grants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantsResource {

    @Inject
    Grants grants;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Needs(Permission.READ_GRANTS)
    @GET
    @Operation(summary = "What auditors and stakeholders were granted, newest first")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        grants.all().forEach(grant -> data.add(GrantJson.write(grant, clock.instant())));
        return list(data);
    }

    @Needs(Permission.MANAGE_GRANTS)
    @POST
    @Operation(
            summary = "Lets an auditor or stakeholder in, for a time and within a scope",
            description =
                    "For owners. By the rule of the business a second owner confirms it, or all others get notice.")
    public Response give(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        var wish = GrantJson.read(JsonBody.parse(body));
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/grants", body),
                () -> Answer.created(
                        GrantJson.write(grants.give(wish), clock.instant()).toString())));
    }

    @Needs(Permission.READ_GRANTS)
    @GET
    @Path("{grant}")
    @Operation(summary = "A grant")
    public JsonObject find(@PathParam("grant") String id) {
        return GrantJson.write(grants.find(id(id)), clock.instant());
    }

    @Needs(Permission.READ_GRANTS)
    @GET
    @Path("{grant}/views")
    @Operation(summary = "What the holder opened and downloaded, newest first, at most 500")
    public JsonObject views(@PathParam("grant") String id) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        grants.views(id(id)).forEach(viewed -> data.add(GrantJson.write(viewed)));
        return list(data);
    }

    @Needs(Permission.MANAGE_GRANTS)
    @POST
    @Path("{grant}/confirmation")
    @Operation(summary = "Confirms, as a second owner, what another owner asked for")
    public JsonObject confirm(@PathParam("grant") String id) {
        return GrantJson.write(grants.confirm(id(id)), clock.instant());
    }

    @Needs(Permission.MANAGE_GRANTS)
    @DELETE
    @Path("{grant}")
    @Operation(summary = "Ends a grant at once")
    public void end(@PathParam("grant") String id) {
        grants.end(id(id));
    }

    @Needs(Permission.READ_GRANTS)
    @GET
    @Path("rule")
    @Operation(summary = "Whether a grant needs a second owner")
    public JsonObject rule() {
        return Json.createObjectBuilder()
                .add("secondOwner", grants.needsSecondOwner())
                .build();
    }

    @Needs(Permission.MANAGE_GRANTS)
    @PUT
    @Path("rule")
    @Operation(
            summary = "Changes whether a grant needs a second owner",
            description = "Takes secondOwner and a reason.")
    public JsonObject rule(String body) {
        JsonBody wish = JsonBody.parse(body);
        grants.needSecondOwner(wish.flag("secondOwner"), wish.optional("reason").orElse(""));
        return rule();
    }

    private static JsonObject list(JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    private static GrantId id(String text) {
        return GrantId.parse(text).orElseThrow(() -> Problem.notFound("grant"));
    }
}
