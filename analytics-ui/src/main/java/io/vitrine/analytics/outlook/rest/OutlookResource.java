package io.vitrine.analytics.outlook.rest;

import io.vitrine.analytics.outlook.OutlookMetric;
import io.vitrine.analytics.outlook.OutlookQuery;
import io.vitrine.analytics.outlook.Outlooks;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is expected of the days to come. */
@Path("analytics/forecast")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutlookResource {

    @Inject
    Outlooks outlooks;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("{metric}")
    @Operation(
            summary = "A forecast with its intervals, and how far its model was off so far",
            description = "Metrics: net-sales, orders, units. Days in the business's time zone, the open day first.")
    public JsonObject forecast(
            @PathParam("metric") String metric,
            @QueryParam("horizon") @DefaultValue("30") String horizon,
            @QueryParam("location") @Nullable String location,
            @QueryParam("product") @Nullable String product) {
        return OutlookJson.write(outlooks.of(new OutlookQuery(
                OutlookMetric.byId(metric).orElseThrow(() -> Problem.notFound("metric")),
                number(horizon, "horizon"),
                Optional.ofNullable(location)
                        .map(text -> LocationId.parse(text).orElseThrow(() -> Problem.notFound("location"))),
                sku(product))));
    }

    /** Characters that no SKU has, the database would not even compare. */
    private static Optional<String> sku(@Nullable String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw Problem.notFound("product");
        }
        return Optional.ofNullable(text);
    }

    static int number(String text, String field) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "Use a whole number of days.");
        }
    }
}
