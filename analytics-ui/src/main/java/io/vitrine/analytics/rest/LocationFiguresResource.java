package io.vitrine.analytics.rest;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.Period;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The locations side by side, over HTTP. */
@Path("analytics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LocationFiguresResource {

    @Inject
    Figures figures;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("locations")
    @Operation(summary = "The figures of every location, best net sales first")
    public JsonObject locations(@BeanParam FigureRequest request) {
        Period period = request.period();
        LocationComparison comparison = figures.locations(period, period.previous());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("data", ComparisonJson.all(comparison))
                .add("next", JsonValue.NULL)
                .add("whole", FigureJson.kpis(comparison.whole(), FigureQuery.whole(period)))
                .add("averageNetSales", ComparisonJson.average(comparison));
        FigureJson.period(json, period);
        return json.build();
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("comparison")
    @Operation(summary = "The best and the weakest location beside the average")
    public JsonObject comparison(@BeanParam FigureRequest request) {
        Period period = request.period();
        return ComparisonJson.write(figures.locations(period, period.previous()));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("location/{locationId}")
    @Operation(summary = "The figures of one location, its rank and the period before")
    public JsonObject location(@PathParam("locationId") String id, @BeanParam FigureRequest request) {
        LocationId location = FigureRequest.location(id);
        FigureQuery query = new FigureQuery(request.period(), Optional.of(location));
        Kpis now = figures.kpis(query);
        LocationComparison comparison =
                figures.locations(query.period(), query.previous().period());
        JsonObjectBuilder json =
                FigureJson.kpis(now, query).add("of", comparison.ranking().size());
        comparison.ranking().stream()
                .filter(listed -> listed.id().equals(location))
                .findFirst()
                .ifPresent(listed -> json.add("name", listed.name())
                        .add("kind", listed.kind().name())
                        .add("rank", listed.rank())
                        .add("previous", FigureJson.kpis(listed.before(), query.previous()))
                        .add("change", FigureJson.change(listed.now(), listed.before()))
                        .add("last13Weeks", ComparisonJson.weeks(listed)));
        return json.build();
    }
}
