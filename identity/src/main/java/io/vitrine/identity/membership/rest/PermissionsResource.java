package io.vitrine.identity.membership.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.membership.PermissionSheet;
import io.vitrine.identity.membership.Roles;
import io.vitrine.identity.membership.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The permission table over HTTP. */
@Path("permissions")
@ApplicationScoped
public class PermissionsResource {

    @Inject
    Roles roles;

    @Inject
    PermissionSheet sheet;

    @Needs(Permission.READ_TEAM)
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The permission table: each permission and the roles that hold it")
    public JsonObject table() {
        List<TeamRole> all = roles.all();
        JsonArrayBuilder data = Json.createArrayBuilder();
        for (Permission permission : Permission.values()) {
            JsonArrayBuilder holding = Json.createArrayBuilder();
            all.stream()
                    .filter(role -> role.permissions().contains(permission))
                    .map(TeamRole::key)
                    .forEach(holding::add);
            data.add(Json.createObjectBuilder()
                    .add("code", permission.code())
                    .add("label", permission.label())
                    .add("object", permission.object())
                    .add("verb", permission.verb().name())
                    .add("secondFactor", permission.guarded())
                    .add("roles", holding));
        }
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.REVIEW_ACCESS)
    @GET
    @Path("sheet.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(summary = "The access-review sheet: one line for each person and permission, as CSV")
    public String sheet() {
        return sheet.csv();
    }
}
