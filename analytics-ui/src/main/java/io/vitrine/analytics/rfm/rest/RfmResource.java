package io.vitrine.analytics.rfm.rest;

import io.vitrine.analytics.people.Asked;
import io.vitrine.analytics.people.CsvOut;
import io.vitrine.analytics.rfm.Rfm;
import io.vitrine.analytics.rfm.RfmFigures;
import io.vitrine.analytics.rfm.RfmGroup;
import io.vitrine.analytics.rfm.RfmMembers;
import io.vitrine.analytics.rfm.RfmPage;
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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Customers by recency, frequency and money, over HTTP. */
@Path("analytics/rfm")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RfmResource {

    private static final int MOST = 100;

    @Inject
    RfmFigures figures;

    @Inject
    RfmMembers members;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(
            summary = "The eleven groups of customers, as of the end of a day",
            description =
                    "Recency, frequency and money are scored from 1 to 5 by fifths within the business; equal customers"
                            + " get equal scores.")
    public JsonObject groups(@QueryParam("at") @Nullable String at) {
        Rfm rfm = figures.of(Asked.day("at", at));
        return RfmJson.write(rfm);
    }

    @Needs(Permission.READ_CUSTOMERS)
    @GET
    @Path("{group}/customers")
    @Operation(
            summary = "The customers of a group, those who brought in most first",
            description = "The trail says who looked.")
    public JsonObject customers(
            @PathParam("group") String group,
            @QueryParam("at") @Nullable String at,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        RfmPage page = members.page(
                find(group), Asked.day("at", at), Optional.ofNullable(after), Asked.number("limit", limit, 1, MOST));
        return RfmJson.write(page);
    }

    @Needs(Permission.EXPORT_CUSTOMERS)
    @GET
    @Path("{group}/customers.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "All customers of a group as CSV", description = "The trail says who took them.")
    public Response file(@PathParam("group") String name, @QueryParam("at") @Nullable String asked) {
        RfmGroup group = find(name);
        LocalDate at = members.beginExport(group, Asked.day("at", asked));
        StreamingOutput content = out -> {
            CsvOut csv = new CsvOut(out);
            csv.row("customer", "number", "email", "last_order", "orders", "money", "recency", "frequency", "monetary");
            members.each(
                    group,
                    at,
                    member -> csv.row(
                            member.name(),
                            member.number(),
                            member.email(),
                            member.lastDay(),
                            member.orders(),
                            member.money(),
                            member.recency(),
                            member.frequency(),
                            member.worth()));
            csv.flush();
        };
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + group.key() + "-" + at + ".csv\"")
                .build();
    }

    private static RfmGroup find(String key) {
        return RfmGroup.find(key).orElseThrow(() -> Problem.notFound("group"));
    }
}
