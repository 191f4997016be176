package io.vitrine.analytics.segment.rest;

import io.vitrine.analytics.people.Asked;
import io.vitrine.analytics.people.CsvOut;
import io.vitrine.analytics.segment.Segment;
import io.vitrine.analytics.segment.SegmentFigures;
import io.vitrine.analytics.segment.SegmentMembers;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Segments over HTTP. */
@Path("analytics/segments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SegmentsResource {

    private static final int MOST = 100;

    @Inject
    SegmentFigures figures;

    @Inject
    SegmentMembers members;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(summary = "The ready segments: their size, share of money and average order, as of today")
    public JsonObject segments() {
        return SegmentJson.write(figures.all());
    }

    @Needs(Permission.READ_CUSTOMERS)
    @GET
    @Path("{segment}/customers")
    @Operation(
            summary = "The customers of a segment, those who brought in most first",
            description = "The trail says who looked.")
    public JsonObject customers(
            @PathParam("segment") String segment,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        return SegmentJson.write(
                members.page(find(segment), Optional.ofNullable(after), Asked.number("limit", limit, 1, MOST)));
    }

    @Needs(Permission.EXPORT_CUSTOMERS)
    @GET
    @Path("{segment}/customers.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "All customers of a segment as CSV", description = "The trail says who took them.")
    public Response file(@PathParam("segment") String name) {
        Segment segment = find(name);
        members.beginExport(segment);
        StreamingOutput content = out -> {
            CsvOut csv = new CsvOut(out);
            csv.row("customer", "number", "email", "last_order", "orders", "money");
            members.each(
                    segment,
                    member -> csv.row(
                            member.name(),
                            member.number(),
                            member.email(),
                            member.lastDay(),
                            member.orders(),
                            member.money()));
            csv.flush();
        };
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + segment.key() + ".csv\"")
                .build();
    }

    private static Segment find(String key) {
        return Segment.find(key).orElseThrow(() -> Problem.notFound("segment"));
    }
}
