package io.vitrine.commerce.taxreport.rest;

import io.vitrine.commerce.taxreport.TaxReports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The tax report as a file. */
@Path("tax-report.csv")
@ApplicationScoped
@Produces("text/csv; charset=UTF-8")
public class TaxReportFileResource {

    @Inject
    TaxReports reports;

    @Needs(Permission.EXPORT_INVOICES)
    @GET
    @Operation(summary = "Tax of a period by country, rate and category as a list")
    public Response take(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LocalDate first = Days.read("from", from);
        LocalDate last = Days.read("to", to);
        return Response.ok(reports.csv(first, last))
                .header("Content-Disposition", "attachment; filename=\"tax-" + first + "-" + last + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
