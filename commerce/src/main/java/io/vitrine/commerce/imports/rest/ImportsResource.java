package io.vitrine.commerce.imports.rest;

import io.vitrine.commerce.imports.Imports;
import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("imports")
@ApplicationScoped
public class ImportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Imports imports;

    @Inject
    ProductImports products;

    @Needs(Permission.IMPORT_ORDERS)
    @POST
    @Consumes({"text/csv", "text/plain", "application/gzip", "application/x-gzip", "application/octet-stream", WORKBOOK
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Imports orders and returns from a CSV file, or products from CSV or XLSX",
            description =
                    "Orders: at most 512 MB on the wire (gzip allowed, with or without Content-Encoding) and 8 GB of"
                            + " text. Products (kind=products, preset shopify, woocommerce or generic): at most 50 MB; this needs"
                            + " the right to change products, too. With dryRun=true nothing is changed.")
    public Response start(
            @BeanParam ImportParameters parameters,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        return Answers.response(
                parameters.ofProducts()
                        ? products.upload(parameters.productPreset(), parameters.dry(), key, body)
                        : imports.upload(parameters.read(), key, body));
    }

    @Needs(Permission.IMPORT_ORDERS)
    @GET
    @Path("{job}/rejected-rows.csv")
    @Produces("text/csv")
    @Operation(summary = "The rows that an import left out, each with the reason")
    public Response rejectedRows(@PathParam("job") String job) {
        JobId id = JobId.parse(job)
                .filter(known -> imports.find(known).isPresent())
                .orElseThrow(() -> Problem.notFound("import"));
        return Response.ok(new RejectedRowsCsv(after -> imports.rejections(id, after, RejectedRowsCsv.PAGE)))
                .header("Content-Disposition", "attachment; filename=\"rejected-rows.csv\"")
                .build();
    }
}
