package io.vitrine.commerce.content.rest;

import io.vitrine.commerce.catalog.KeptPicture;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.content.Presence;
import io.vitrine.commerce.content.StoreSetting;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How the shop presents itself, over HTTP. */
@Path("storefront")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private static final int MOST = 20_000_000;

    @Inject
    StoreSettings settings;

    @Inject
    Media media;

    @Anonymous
    @GET
    @Path("settings")
    @Operation(summary = "Languages, name, colour, logo, contact and social links of the shop")
    public Response current(@HeaderParam("If-None-Match") @Nullable String known) {
        CurrentCall.requireBusiness();
        Presence presence = settings.current();
        return Tagged.shared(SettingJson.write(presence.setting()), presence.version(), known);
    }

    @Needs(Permission.MANAGE_STORE)
    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says how the shop presents itself",
            description = "With the ETag in If-Match it is refused when somebody else was faster.")
    public Response change(@HeaderParam("If-Match") @Nullable String match, String body) {
        StoreSetting wanted = SettingJson.read(JsonBody.parse(body));
        Presence presence = settings.change(Tagged.seen(match), before -> wanted);
        return Tagged.own(SettingJson.write(presence.setting()), presence.version());
    }

    @Needs(Permission.MANAGE_STORE)
    @POST
    @Path("pictures")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Keeps a picture for the shop, the body: PNG, JPEG or WebP of at most 20 MB; it is made anew")
    public Response keep(InputStream body) {
        KeptPicture kept = media.keep(read(body));
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder()
                        .add("sha256", kept.sha256())
                        .add("small", kept.small())
                        .add("width", kept.width())
                        .add("height", kept.height())
                        .build()
                        .toString())
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(MOST + 1);
        } catch (IOException e) {
            throw Problem.of(400, "unreadable", "The body could not be read", "Send the file as the body.");
        }
    }
}
