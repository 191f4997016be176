package io.vitrine.core.audit.trail.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.audit.trail.Evidence;
import io.vitrine.core.audit.trail.EvidenceRequest;
import io.vitrine.core.audit.trail.Trail;
import io.vitrine.core.audit.trail.TrailPage;
import io.vitrine.core.audit.trail.TrailSearch;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The audit trail over HTTP. */
@Path("audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int CHECKPOINTS = 20;

    @Inject
    Trail trail;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Evidence evidence;

    @Needs(Permission.READ_AUDIT)
    @GET
    @Path("events")
    @Operation(summary = "What happened in the business, newest first")
    public JsonObject events(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("object") @Nullable String object,
            @BeanParam AuditParameters parameters) {
        return AuditJson.write(trail.search(new TrailSearch(
                AuditTimes.from(from),
                AuditTimes.until(to),
                parameters.actor(),
                parameters.action(),
                Optional.ofNullable(object),
                parameters.after(),
                parameters.limit())));
    }

    @Needs(Permission.READ_AUDIT)
    @GET
    @Path("sign-ins")
    @Operation(summary = "Sign-ins, sessions and memberships of the business, newest first")
    public JsonObject signIns(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam AuditParameters parameters) {
        return AuditJson.write(trail.signIns(new TrailSearch(
                AuditTimes.from(from),
                AuditTimes.until(to),
                parameters.actor(),
                parameters.action(),
                Optional.empty(),
                parameters.after(),
                parameters.limit())));
    }

    @Needs(Permission.READ_AUDIT)
    @GET
    @Path("objects/{id}")
    @Operation(summary = "The history of one object, newest first")
    public JsonObject history(@PathParam("id") String id, @BeanParam AuditParameters parameters) {
        TrailPage page = trail.search(new TrailSearch(
                Optional.empty(),
                Optional.empty(),
                parameters.actor(),
                parameters.action(),
                Optional.of(id),
                parameters.after(),
                parameters.limit()));
        if (page.events().isEmpty()) {
            throw Problem.notFound("object in the trail");
        }
        return AuditJson.write(page);
    }

    @Needs(Permission.READ_AUDIT)
    @GET
    @Path("checkpoints")
    @Operation(summary = "The newest signed checkpoints of the trail, for keeping")
    public JsonObject checkpoints() {
        return AuditJson.write(checkpoints.recent(CHECKPOINTS));
    }

    @Needs(Permission.EXPORT_AUDIT)
    @GET
    @Path("export")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @Operation(summary = "Events with proofs as a zip for vitrine-verify.jar")
    public Response export(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("checkpoints") @Nullable String kept,
            @QueryParam("log") @Nullable String log) {
        EvidenceRequest request = new EvidenceRequest(
                AuditTimes.from(from), AuditTimes.until(to), sizes("checkpoints", kept), sizes("log", log));
        evidence.prepare(request);
        StreamingOutput content = out -> evidence.write(request, out);
        return Response.ok(content, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"evidence.zip\"")
                .build();
    }

    private static List<Long> sizes(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (!text.matches("[0-9]{1,15}(,[0-9]{1,15})*")) {
            throw Problem.invalid(field, "Use numbers with commas between them, such as 1200,3400.");
        }
        return Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}
