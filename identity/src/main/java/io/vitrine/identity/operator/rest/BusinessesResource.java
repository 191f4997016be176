package io.vitrine.identity.operator.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.operator.BusinessPage;
import io.vitrine.identity.operator.BusinessSearch;
import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.operator.Businesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Businesses as operators see them, over HTTP. */
@Path("operator/businesses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BusinessesResource {

    @Inject
    Businesses businesses;

    @Inject
    Clock clock;

    @Needs(Permission.READ_PLATFORM)
    @GET
    @Operation(
            summary = "The businesses of the platform by name",
            description = "On the platform's host, for operators. Sizes come from the database's statistics.")
    public JsonObject page(
            @QueryParam("search") @Nullable String search,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        BusinessPage page = businesses.page(new BusinessSearch(
                Optional.ofNullable(search), Optional.ofNullable(status), Optional.ofNullable(after), limit));
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.businesses().forEach(business -> data.add(BusinessJson.write(business, clock.instant())));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", page.next().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .build();
    }

    @Needs(Permission.READ_PLATFORM)
    @GET
    @Path("{business}")
    @Operation(summary = "A business: registry, size, health; none of its data")
    public JsonObject find(@PathParam("business") String id) {
        return BusinessJson.write(businesses.find(id(id)), clock.instant());
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @POST
    @Path("{business}/suspension")
    @Operation(
            summary = "Closes a business to everybody",
            description =
                    "Takes a reason. Its sessions and tokens end, its hosts answer that it is closed. Safe to repeat:"
                            + " a suspended business answers 409.")
    public JsonObject suspend(@PathParam("business") String id, String body) {
        businesses.suspend(id(id), JsonBody.parse(body).text("reason"));
        return find(id);
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @POST
    @Path("{business}/resumption")
    @Operation(summary = "Opens a suspended business again", description = "Takes a reason.")
    public JsonObject resume(@PathParam("business") String id, String body) {
        businesses.resume(id(id), JsonBody.parse(body).text("reason"));
        return find(id);
    }

    @Needs(Permission.MANAGE_PLATFORM)
    @POST
    @Path("{business}/plan")
    @Operation(summary = "Changes the plan of a business", description = "Takes a plan and a reason.")
    public JsonObject plan(@PathParam("business") String id, String body) {
        JsonBody wish = JsonBody.parse(body);
        businesses.changePlan(id(id), wish.oneOf("plan", BusinessView.Plan.class), wish.text("reason"));
        return find(id);
    }

    static TenantId id(String text) {
        return TenantId.parse(text).orElseThrow(() -> Problem.notFound("business"));
    }
}
