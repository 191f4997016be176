package io.vitrine.identity.document.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.document.DocumentId;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.HandedOut;
import io.vitrine.identity.document.ShareFile;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.identity.grant.DocumentClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shared documents over HTTP. */
@Path("documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    Documents documents;

    @Needs(Permission.READ_DOCUMENTS)
    @GET
    @Operation(summary = "The shared documents that the caller sees, newest first")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        documents.all().forEach(document -> data.add(DocumentJson.write(document)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.MANAGE_DOCUMENTS)
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Shares a file as a new document",
            description = "The body is the file: PDF, CSV, TXT, PNG, JPG, DOCX or XLSX of at most 20 MB.")
    public Response share(
            @QueryParam("class") @DefaultValue("") String documentClass,
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("name") @DefaultValue("") String name,
            InputStream body) {
        DocumentClass known = Arrays.stream(DocumentClass.values())
                .filter(value -> value.name().equals(documentClass.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid("class", "Use one of " + Arrays.toString(DocumentClass.values()) + "."));
        return created(documents.share(known, title, new ShareFile(name, read(body))));
    }

    @Needs(Permission.MANAGE_DOCUMENTS)
    @POST
    @Path("{document}/versions")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Adds a version; the earlier ones stay")
    public Response addVersion(
            @PathParam("document") String id, @QueryParam("name") @DefaultValue("") String name, InputStream body) {
        documents.find(id(id));
        return created(documents.addVersion(id(id), new ShareFile(name, read(body))));
    }

    @Needs(Permission.MANAGE_DOCUMENTS)
    @DELETE
    @Path("{document}")
    @Operation(summary = "Takes a document out of sight of people from outside; nothing is deleted")
    public void withdraw(@PathParam("document") String id) {
        documents.withdraw(id(id));
    }

    @Needs(Permission.READ_DOCUMENTS)
    @GET
    @Path("{document}/versions/{no}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A version as a file",
            description = "For people from outside stamped with person and time; the trail keeps its fingerprint.")
    public Response download(@PathParam("document") String id, @PathParam("no") int no) {
        HandedOut file = documents.download(id(id), no);
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }

    private static Response created(SharedDocument document) {
        return Response.status(Response.Status.CREATED)
                .entity(DocumentJson.write(document))
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(ShareFile.MOST + 1);
        } catch (IOException e) {
            throw Problem.of(400, "unreadable", "The body could not be read", "Send the file again.");
        }
    }

    static DocumentId id(String text) {
        return DocumentId.parse(text).orElseThrow(() -> Problem.notFound("document"));
    }
}
