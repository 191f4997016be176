package io.vitrine.analytics.outlook.rest;

import io.vitrine.analytics.outlook.Anomalies;
import io.vitrine.analytics.outlook.OutlookMetric;
import io.vitrine.analytics.outlook.OutlookQuery;
import io.vitrine.analytics.outlook.Patterns;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What stands out, what goes with the week, and what goes up or down. */
@Path("analytics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PatternsResource {

    @Inject
    Anomalies anomalies;

    @Inject
    Patterns patterns;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("anomalies")
    @Operation(
            summary = "Days that were not seen coming, with candidate reasons",
            description = "A day is listed when it lies outside the 99 % interval of one step ahead.")
    public JsonObject anomalies(
            @QueryParam("metric") @DefaultValue("net-sales") String metric,
            @QueryParam("days") @DefaultValue("28") String days,
            @QueryParam("location") @Nullable String location) {
        OutlookQuery query = query(metric, location);
        return PatternsJson.anomalies(query, anomalies.of(query, OutlookResource.number(days, "days")));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("seasonality")
    @Operation(summary = "How much the day of the week decides, and each one's usual share")
    public JsonObject seasonality(
            @QueryParam("metric") @DefaultValue("net-sales") String metric,
            @QueryParam("location") @Nullable String location) {
        OutlookQuery query = query(metric, location);
        return PatternsJson.seasonality(query, patterns.week(query));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("trending")
    @Operation(
            summary = "Products whose last 13 weeks go one way",
            description = "Median slope with its 95 % interval; of ten named at most one should be there by chance.")
    public JsonObject trending(@QueryParam("location") @Nullable String location) {
        return PatternsJson.trending(patterns.trending(location(location)));
    }

    private static OutlookQuery query(String metric, @Nullable String location) {
        return new OutlookQuery(
                OutlookMetric.byId(metric).orElseThrow(() -> Problem.notFound("metric")),
                OutlookQuery.FARTHEST,
                location(location),
                Optional.empty());
    }

    private static Optional<LocationId> location(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(id -> LocationId.parse(id).orElseThrow(() -> Problem.notFound("location")));
    }
}
