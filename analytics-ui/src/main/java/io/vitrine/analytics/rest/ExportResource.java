package io.vitrine.analytics.rest;

import io.vitrine.analytics.FigureExports;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Trend;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures as files. Each export leaves an event in the trail. */
@Path("analytics")
@ApplicationScoped
@Produces("text/csv; charset=UTF-8")
public class ExportResource {

    @Inject
    Figures figures;

    @Inject
    FigureExports exports;

    @Needs(Permission.EXPORT_FIGURES)
    @GET
    @Path("rows/{metric}.csv")
    @Operation(summary = "All rows behind a figure as CSV")
    public Response rows(@PathParam("metric") String id, @BeanParam FigureRequest request) {
        Metric metric = FigureRequest.metric(id);
        FigureQuery query = request.query();
        figures.rows(metric, query, Optional.empty(), 1); // refuses what cannot be answered before the file begins
        exports.record("rows", metric, query);
        String currency = CurrentCall.require().business().currency().getCurrencyCode();
        return file(id + "-rows", query, out -> {
            CsvWriter csv = new CsvWriter(out);
            csv.row(
                    "kind",
                    "id",
                    "at",
                    "number",
                    "customer",
                    "channel",
                    "location",
                    "gross",
                    "discount",
                    "returned",
                    "value",
                    "currency");
            exports.eachRow(
                    metric,
                    query,
                    row -> csv.row(
                            row.kind(),
                            DrillJson.id(row),
                            row.at(),
                            row.number(),
                            row.customer().orElse(""),
                            row.channel(),
                            row.location(),
                            row.gross(),
                            row.discount(),
                            row.returned(),
                            row.value(),
                            currency));
            csv.flush();
        });
    }

    @Needs(Permission.EXPORT_FIGURES)
    @GET
    @Path("trends/{metric}.csv")
    @Operation(summary = "A figure step by step as CSV")
    public Response trend(
            @PathParam("metric") String id,
            @BeanParam FigureRequest request,
            @QueryParam("interval") @DefaultValue("day") String interval) {
        Metric metric = FigureRequest.metric(id);
        FigureQuery query = request.query();
        Trend trend = figures.trend(metric, query, FigureRequest.interval(interval));
        exports.record("trend", metric, query);
        return file(id + "-trend", query, out -> {
            CsvWriter csv = new CsvWriter(out);
            csv.row("start", "end", metric.id(), "complete");
            trend.points().forEach(point -> csv.row(point.start(), point.end(), point.value(), point.complete()));
            csv.flush();
        });
    }

    private static Response file(String name, FigureQuery query, StreamingOutput content) {
        String file = name + "-" + query.period().from() + "-" + query.period().to() + ".csv";
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
