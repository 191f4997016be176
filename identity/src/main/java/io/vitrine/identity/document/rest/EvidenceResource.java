package io.vitrine.identity.document.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.document.EvidenceId;
import io.vitrine.identity.document.EvidenceRequests;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Evidence requests over HTTP. */
@Path("evidence-requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    EvidenceRequests requests;

    @Needs(Permission.READ_DOCUMENTS)
    @GET
    @Operation(summary = "Evidence requests: an auditor's own, or for the business all of them")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        requests.all().forEach(request -> data.add(DocumentJson.write(request)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.READ_DOCUMENTS)
    @POST
    @Operation(
            summary = "Asks the business for evidence until a day",
            description = "For auditors. Takes wish and due.")
    public Response ask(String body) {
        JsonBody wish = JsonBody.parse(body);
        requests.ask(wish.text("wish"), day(wish));
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }

    @Needs(Permission.MANAGE_DOCUMENTS)
    @POST
    @Path("{request}/answer")
    @Operation(
            summary = "Answers a request",
            description = "Takes answer and, optionally, the id of a shared document.")
    public void answer(@PathParam("request") String id, String body) {
        JsonBody words = JsonBody.parse(body);
        requests.answer(id(id), words.text("answer"), words.optional("document").map(DocumentsResource::id));
    }

    @Needs(Permission.MANAGE_DOCUMENTS)
    @POST
    @Path("{request}/refusal")
    @Operation(summary = "Declines a request", description = "Takes answer, which says why.")
    public void decline(@PathParam("request") String id, String body) {
        requests.decline(id(id), JsonBody.parse(body).text("answer"));
    }

    private static LocalDate day(JsonBody body) {
        try {
            return LocalDate.parse(body.text("due"));
        } catch (DateTimeException e) {
            throw body.wrong("due", "Write a day such as 2026-01-31.");
        }
    }

    private static EvidenceId id(String text) {
        return EvidenceId.parse(text).orElseThrow(() -> Problem.notFound("evidence request"));
    }
}
