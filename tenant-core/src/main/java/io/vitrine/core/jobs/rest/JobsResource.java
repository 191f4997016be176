package io.vitrine.core.jobs.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobView;
import io.vitrine.core.jobs.Jobs;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Jobs over HTTP. */
@Path("jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    Jobs jobs;

    @Needs(Permission.READ_JOBS)
    @GET
    @Path("{id}")
    @Operation(summary = "How a job goes")
    public JsonObject find(@PathParam("id") String id) {
        CurrentCall.permit(Permission.READ_JOBS);
        return JobId.parse(id).flatMap(jobs::find).map(JobsResource::json).orElseThrow(() -> Problem.notFound("job"));
    }

    private static JsonObject json(JobView job) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", job.id().toString())
                .add("kind", job.kind())
                .add("state", job.state().name())
                .add("done", job.done());
        job.total().ifPresentOrElse(total -> json.add("total", total), () -> json.add("total", JsonValue.NULL));
        job.result().ifPresent(result -> json.add("result", result));
        job.error().ifPresent(error -> json.add("error", error));
        return json.add("createdAt", job.createdAt().toString()).build();
    }
}
