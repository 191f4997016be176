package io.vitrine.commerce.imports.rest;

import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.commerce.imports.ProposedRow;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Proposals of product imports over HTTP. */
@Path("imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductImportsResource {

    private static final int PAGE = 100;

    @Inject
    ProductImports imports;

    @Needs(Permission.READ_PRODUCTS)
    @GET
    @Path("{job}/rows")
    @Operation(summary = "What each row of an import of products changes: new, changed, the same, or why not")
    public JsonObject rows(@PathParam("job") String job, @QueryParam("after") @Nullable String after) {
        long from = after == null ? 0 : number(after);
        List<ProposedRow> rows = imports.rows(id(job), from, PAGE + 1);
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.stream().limit(PAGE).forEach(row -> data.add(write(row)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        return (rows.size() > PAGE
                        ? json.add("next", String.valueOf(rows.get(PAGE - 1).row()))
                        : json.add("next", JsonValue.NULL))
                .build();
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{job}/application")
    @Operation(summary = "Applies what a dry run has proposed")
    public Response apply(@PathParam("job") String job) {
        return Answers.response(imports.apply(id(job)));
    }

    @Needs(Permission.MANAGE_PRODUCTS)
    @POST
    @Path("{job}/undo")
    @Operation(summary = "Takes the last import of products back; what was changed since stays")
    public Response undo(@PathParam("job") String job) {
        return Answers.response(imports.undo(id(job)));
    }

    private static JsonObjectBuilder write(ProposedRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("row", row.row())
                .add("kind", row.kind().name())
                .add("sku", row.sku());
        if (!row.reason().isEmpty()) {
            json.add("reason", row.reason());
        }
        row.change().ifPresent(change -> json.add("priceChangePercent", change.toPlainString()));
        return json;
    }

    private static JobId id(String job) {
        return JobId.parse(job).orElseThrow(() -> Problem.notFound("import"));
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return Long.parseLong(text);
    }
}
