package io.vitrine.analytics.cases.rest;

import io.vitrine.analytics.cases.CaseId;
import io.vitrine.analytics.cases.Cases;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Discrepancy cases over HTTP. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    Cases cases;

    @Needs(Permission.READ_CASES)
    @GET
    @Operation(summary = "The discrepancy cases, open ones first")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        cases.all().forEach(summary -> data.add(CaseJson.write(summary)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_CASES)
    @POST
    @Operation(
            summary = "Opens a case about a figure and keeps the figure as it is now",
            description = "Takes title, metric, from, to and, for one location, location. All owners get a mail.")
    public Response open(String body) {
        return Response.status(Response.Status.CREATED)
                .entity(CaseJson.write(cases.open(CaseJson.read(JsonBody.parse(body)))))
                .build();
    }

    @Needs(Permission.READ_CASES)
    @GET
    @Path("{case}")
    @Operation(summary = "A case with its evidence and comments")
    public JsonObject find(@PathParam("case") String id) {
        return CaseJson.write(cases.find(id(id)));
    }

    @Needs(Permission.MANAGE_CASES)
    @POST
    @Path("{case}/comments")
    @Operation(summary = "Adds a comment", description = "Takes words.")
    public JsonObject comment(@PathParam("case") String id, String body) {
        return CaseJson.write(cases.comment(id(id), JsonBody.parse(body).text("words")));
    }

    @Needs(Permission.MANAGE_CASES)
    @POST
    @Path("{case}/resolution")
    @Operation(summary = "Resolves a case", description = "Takes resolution. All owners get a mail.")
    public JsonObject resolve(@PathParam("case") String id, String body) {
        return CaseJson.write(cases.resolve(id(id), JsonBody.parse(body).text("resolution")));
    }

    private static CaseId id(String text) {
        return CaseId.parse(text).orElseThrow(() -> Problem.notFound("case"));
    }
}
