package io.vitrine.identity.backup.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.backup.Backup;
import io.vitrine.identity.backup.Backups;
import io.vitrine.identity.backup.ReportBackup;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reports of backups, over HTTP on the platform's host. */
@Path("operator/backups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BackupsResource {

    @Inject
    Backups backups;

    @Needs(Permission.READ_PLATFORM)
    @GET
    @Operation(summary = "The newest backup of each cell of which one was reported")
    public JsonObject newest() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        backups.newest().forEach(backup -> data.add(write(backup)));
        return Json.createObjectBuilder().add("data", data).addNull("next").build();
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @POST
    @Operation(
            summary = "Reports a backup of a cell",
            description =
                    "Takes cell, at, kind (FULL or INCREMENTAL), bytes, sha256 of the file, and verifiedAt once it was read"
                            + " back. Safe to repeat: the same file stays one backup; with verifiedAt it learns that.")
    public Response report(String body) {
        JsonBody said = JsonBody.parse(body);
        Backup kept = backups.report(new ReportBackup(
                said.text("cell"),
                said.moment("at").orElseThrow(() -> said.wrong("at", "Say when it was made.")),
                said.oneOf("kind", Backup.Kind.class),
                said.decimal("bytes").longValue(),
                said.text("sha256"),
                said.moment("verifiedAt")));
        return Response.status(Response.Status.CREATED).entity(write(kept)).build();
    }

    private static JsonObject write(Backup backup) {
        return Json.createObjectBuilder()
                .add("id", backup.id().toString())
                .add("cell", backup.cell())
                .add("at", backup.at().toString())
                .add("kind", backup.kind().name())
                .add("bytes", backup.bytes())
                .add("sha256", backup.sha256())
                .add(
                        "verifiedAt",
                        backup.verified()
                                .<JsonValue>map(at -> Json.createValue(at.toString()))
                                .orElse(JsonValue.NULL))
                .build();
    }
}
