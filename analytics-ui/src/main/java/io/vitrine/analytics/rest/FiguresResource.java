package io.vitrine.analytics.rest;

import io.vitrine.analytics.Dimension;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
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

/** Figures over HTTP. */
@Path("analytics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    Figures figures;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("kpi")
    @Operation(summary = "The figures of a period")
    public JsonObject kpi(@BeanParam FigureRequest request, @QueryParam("compare") @Nullable String compare) {
        if (compare != null && !compare.equals("previous")) {
            throw Problem.invalid("compare", "Use previous, or leave it out.");
        }
        FigureQuery query = request.query();
        Kpis now = figures.kpis(query);
        JsonObjectBuilder json = FigureJson.kpis(now, query);
        if (compare != null) {
            Kpis before = figures.kpis(query.previous());
            json.add("previous", FigureJson.kpis(before, query.previous()))
                    .add("change", FigureJson.change(now, before));
        }
        return json.build();
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("trends/{metric}")
    @Operation(summary = "A figure step by step")
    public JsonObject trend(
            @PathParam("metric") String metric,
            @BeanParam FigureRequest request,
            @QueryParam("interval") @DefaultValue("day") String interval) {
        return TrendJson.write(
                figures.trend(FigureRequest.metric(metric), request.query(), FigureRequest.interval(interval)),
                interval);
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("breakdown/{dimension}")
    @Operation(summary = "The largest parts of a figure, and the rest")
    public JsonObject breakdown(
            @PathParam("dimension") String dimension,
            @BeanParam FigureRequest request,
            @QueryParam("metric") @DefaultValue("net-sales") String metric,
            @QueryParam("limit") @DefaultValue("10") String limit) {
        return TrendJson.write(figures.breakdown(
                FigureRequest.oneOf(Dimension.values(), dimension).orElseThrow(() -> Problem.notFound("dimension")),
                FigureRequest.metric(metric),
                request.query(),
                FigureRequest.limit(limit)));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("rows/{metric}")
    @Operation(summary = "The rows a figure was added up from")
    public JsonObject rows(
            @PathParam("metric") String metric,
            @BeanParam FigureRequest request,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        return DrillJson.write(figures.rows(
                FigureRequest.metric(metric), request.query(), Optional.ofNullable(after), FigureRequest.limit(limit)));
    }
}
