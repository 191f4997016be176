package io.vitrine.identity.dualcontrol.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.approval.rest.Outcomes;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.dualcontrol.Approval;
import io.vitrine.identity.dualcontrol.Approvals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Commands that need a second person over HTTP. */
@Path("approvals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    private static final int PAGE = 50;

    @Inject
    Approvals approvals;

    @Inject
    SecondPerson second;

    @Inject
    Idempotency idempotency;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    @Needs(Permission.READ_APPROVALS)
    @GET
    @Operation(summary = "Commands that need, or needed, a second person, newest first; state=pending for open ones")
    public JsonObject list(@QueryParam("state") @Nullable String state, @QueryParam("after") @Nullable String after) {
        boolean pending = "pending".equalsIgnoreCase(state);
        Optional<ApprovalId> place =
                Optional.ofNullable(after).map(cursors::open).flatMap(ApprovalId::parse);
        List<Approval> page = approvals.list(pending, place, PAGE + 1);
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.stream().limit(PAGE).forEach(approval -> data.add(write(approval)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        if (page.size() > PAGE) {
            return json.add("next", cursors.sign(page.get(PAGE - 1).id().toString()))
                    .build();
        }
        return json.addNull("next").build();
    }

    @Needs(Permission.READ_APPROVALS)
    @GET
    @Path("{id}")
    @Operation(summary = "One command, what it would do and who asked why")
    public JsonObject find(@PathParam("id") String id) {
        return write(approvals.find(id(id)).orElseThrow(() -> Problem.notFound("approval")));
    }

    @Needs(Permission.READ_APPROVALS)
    @POST
    @Operation(
            summary = "Asks for a critical action",
            description =
                    "Takes action, command and reason. Carried out at once where no second person is needed, otherwise"
                            + " 202. It also takes the permission of the action itself.")
    public Response ask(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        JsonBody wish = JsonBody.parse(body);
        String action = wish.text("action");
        JsonObject command = wish.object("command").json();
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/approvals", body),
                () -> Outcomes.answer(
                        second.ask(action, command, wish.optional("reason").orElse("")),
                        201,
                        result ->
                                Json.createObjectBuilder().add("result", result).build())));
    }

    @Needs(Permission.DECIDE_APPROVALS)
    @POST
    @Path("{id}/approval")
    @Operation(
            summary = "Approves the command and carries it out",
            description = "Takes a reason, if there is one to add. Checked again first; never by whoever asked; once.")
    public JsonObject approve(@PathParam("id") String id, @Nullable String body) {
        String note = body == null || body.isBlank()
                ? ""
                : JsonBody.parse(body).optional("reason").orElse("");
        return write(approvals.approve(id(id), note));
    }

    @Needs(Permission.DECIDE_APPROVALS)
    @POST
    @Path("{id}/rejection")
    @Operation(summary = "Rejects the command, with a reason")
    public JsonObject reject(@PathParam("id") String id, String body) {
        String reason = JsonBody.parse(body).optional("reason").orElse("");
        return write(approvals.reject(id(id), reason));
    }

    @Needs(Permission.READ_APPROVALS)
    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraws one's own command")
    public JsonObject withdraw(@PathParam("id") String id) {
        return write(approvals.withdraw(id(id)));
    }

    @Needs(Permission.READ_APPROVALS)
    @POST
    @Path("{id}/reminder")
    @Operation(summary = "Tells the owners again that one's own command waits")
    public Response remind(@PathParam("id") String id) {
        approvals.remind(id(id));
        return Response.accepted().build();
    }

    private JsonObject write(Approval approval) {
        return ApprovalJson.write(approval, approvals.describe(approval), clock.instant());
    }

    private static ApprovalId id(String text) {
        return ApprovalId.parse(text).orElseThrow(() -> Problem.notFound("approval"));
    }
}
