package io.vitrine.analytics.rest;

import io.vitrine.analytics.Accuracy;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.rollup.Rollups;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the figures mean, and how well the roll-ups agree with the raw rows. */
@Path("analytics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistryResource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Figures figures;

    @Inject
    Rollups rollups;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("metrics")
    @Operation(summary = "The metric registry: every figure with its definition")
    public JsonObject metrics() {
        CurrentCall.permit(Permission.READ_FIGURES);
        JsonArrayBuilder data = Json.createArrayBuilder();
        Arrays.stream(Metric.values()).forEach(metric -> data.add(write(metric)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("health")
    @Operation(summary = "What the last comparison of roll-ups and raw rows found")
    public JsonObject health() {
        return write(figures.accuracy());
    }

    @Needs(Permission.CHECK_FIGURES)
    @POST
    @Path("health/check")
    @Operation(summary = "Compares the roll-ups with the raw rows now")
    public JsonObject check() {
        rollups.check();
        return write(figures.accuracy());
    }

    @Needs(Permission.CHECK_FIGURES)
    @POST
    @Path("health/rebuild")
    @Operation(summary = "Makes the roll-ups anew from the raw rows")
    public Response rebuild() {
        String job = rollups.rebuild().toString();
        return Response.accepted(Json.createObjectBuilder().add("id", job).build())
                .location(URI.create("/api/jobs/" + job))
                .build();
    }

    private static JsonObject write(Metric metric) {
        return Json.createObjectBuilder()
                .add("id", metric.id())
                .add("version", metric.version())
                .add("label", metric.label())
                .add("definition", metric.definition())
                .add("unit", metric.unit().name())
                .add("basis", metric.basis().words())
                .add("sql", metric.sql())
                .add("drillSql", metric.drillSql())
                .build();
    }

    private static JsonObject write(Accuracy accuracy) {
        JsonArrayBuilder examples = Json.createArrayBuilder();
        accuracy.examples()
                .forEach(found -> examples.add(Json.createObjectBuilder()
                        .add("rollup", found.rollup())
                        .add("key", found.key())
                        .add("rolledUp", found.rolledUp())
                        .add("raw", found.raw())));
        return Json.createObjectBuilder()
                .add("checkedAt", text(accuracy.checkedAt().map(Object::toString)))
                .add("from", text(accuracy.from().map(Object::toString)))
                .add("to", text(accuracy.to().map(Object::toString)))
                .add("compared", accuracy.compared())
                .add("differences", accuracy.differences())
                .add("accuracyPercent", accuracy.compared() == 0 ? JsonValue.NULL : percent(accuracy))
                .add("examples", examples)
                .build();
    }

    private static JsonValue percent(Accuracy accuracy) {
        return Json.createValue(BigDecimal.valueOf(accuracy.compared() - accuracy.differences())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(accuracy.compared()), 4, RoundingMode.DOWN)
                .toPlainString());
    }

    private static JsonValue text(java.util.Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
