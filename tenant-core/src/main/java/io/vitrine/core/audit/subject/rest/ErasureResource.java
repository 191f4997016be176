package io.vitrine.core.audit.subject.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.audit.subject.PersonalTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Erasure over HTTP. */
@Path("audit/subjects")
@ApplicationScoped
public class ErasureResource {

    @Inject
    PersonalData personalData;

    @Needs(Permission.MANAGE_SECURITY)
    @GET
    @Path("{subject}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the trail holds of a person, and an erasure would empty, under every name of the person")
    public JsonObject preview(@PathParam("subject") String subject) {
        PersonalTrace trace = personalData.preview(subject);
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        trace.kinds()
                .forEach(kind -> kinds.add(Json.createObjectBuilder()
                        .add("action", kind.action())
                        .add("events", kind.count())
                        .add("first", kind.first().toString())
                        .add("last", kind.last().toString())));
        JsonArrayBuilder shares = Json.createArrayBuilder();
        trace.shares()
                .forEach(share -> shares.add(Json.createObjectBuilder()
                        .add("name", share.name())
                        .add("fate", share.fate())
                        .add("count", share.count())
                        .add("words", share.words())));
        return Json.createObjectBuilder()
                .add("subject", trace.subject())
                .add("names", Json.createArrayBuilder(trace.names()))
                .add("records", Json.createArrayBuilder(trace.records()))
                .add("events", trace.events())
                .add("data", shares)
                .add("kinds", kinds)
                .build();
    }

    @Needs(Permission.MANAGE_SECURITY)
    @DELETE
    @Path("{subject}")
    @Operation(
            summary =
                    "Erases a person's data in the trail, in orders, carts and mails, and the customer account; events, proofs and"
                            + " documents that the law wants kept stay")
    public Response erase(@PathParam("subject") String subject, @QueryParam("reason") @Nullable String reason) {
        personalData.erase(subject, reason);
        return Response.noContent().build();
    }
}
