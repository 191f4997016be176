package io.vitrine.commerce.imports.rest;

import io.vitrine.commerce.imports.ProductExport;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Products as a file over HTTP. */
@Path("exports/products")
@ApplicationScoped
public class ProductExportResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ProductExport export;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Operation(summary = "All products as a file, format=csv or format=xlsx; it can be imported again")
    public Response download(@QueryParam("format") @Nullable String format) {
        boolean workbook = "xlsx".equals(format);
        if (format != null && !workbook && !format.equals("csv")) {
            throw Problem.invalid("format", "Use csv or xlsx.");
        }
        Call call = CurrentCall.require(); // the body is written after the resource has answered
        StreamingOutput body = out -> write(call, workbook, out);
        return Response.ok(body, workbook ? WORKBOOK : "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"products." + (workbook ? "xlsx" : "csv") + "\"")
                .build();
    }

    private void write(Call call, boolean workbook, OutputStream out) throws IOException {
        @Nullable Call before = CurrentCall.enter(call);
        try {
            if (workbook) {
                export.workbook(out);
            } else {
                export.csv(out);
            }
        } finally {
            CurrentCall.leave(before);
        }
    }
}
