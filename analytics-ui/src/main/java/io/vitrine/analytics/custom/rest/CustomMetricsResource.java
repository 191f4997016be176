package io.vitrine.analytics.custom.rest;

import io.vitrine.analytics.custom.CustomDraft;
import io.vitrine.analytics.custom.CustomMetric;
import io.vitrine.analytics.custom.CustomMetrics;
import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The business's own figures over HTTP. Their values and rows are read as those of registered ones. */
@Path("metrics/custom")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomMetricsResource {

    @Inject
    CustomMetrics metrics;

    @Inject
    Idempotency idempotency;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(summary = "The business's own figures by name")
    public JsonObject all() {
        JsonArrayBuilder data = Json.createArrayBuilder();
        metrics.all().forEach(metric -> data.add(write(metric)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.CHECK_FIGURES)
    @POST
    @Operation(
            summary = "Makes a figure of registered ones",
            description =
                    "Takes id (x-...), label, definition, formula (numbers, ids of figures, + - * / ( ), min, max, nullif)"
                            + " and unit (MONEY, COUNT, PERCENT, RATIO, HOURS or DAYS).")
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        JsonBody body = JsonBody.parse(json);
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/metrics/custom", json),
                () -> Answer.created(
                        write(metrics.add(body.text("id"), read(body))).toString())));
    }

    @Needs(Permission.CHECK_FIGURES)
    @PUT
    @Path("{own}")
    @Operation(summary = "Changes an own figure: a new version; the old one stays")
    public JsonObject change(@PathParam("own") String id, String json) {
        if (metrics.find(id).isEmpty()) {
            throw Problem.notFound("metric");
        }
        return write(metrics.change(id, read(JsonBody.parse(json))));
    }

    @Needs(Permission.CHECK_FIGURES)
    @DELETE
    @Path("{own}")
    @Operation(summary = "Removes an own figure")
    public void remove(@PathParam("own") String id) {
        metrics.remove(id);
    }

    private static CustomDraft read(JsonBody body) {
        return new CustomDraft(
                body.text("label"),
                body.optional("definition").orElse(""),
                CustomMetric.formula(body.text("formula")),
                Arrays.stream(Unit.values())
                        .filter(unit -> unit.name().equals(body.text("unit")))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.invalid("unit", "Use MONEY, COUNT, PERCENT, RATIO, HOURS or DAYS.")));
    }

    private static JsonObject write(CustomMetric metric) {
        return Json.createObjectBuilder()
                .add("id", metric.id())
                .add("version", metric.version())
                .add("label", metric.label())
                .add("definition", metric.definition())
                .add("formula", metric.formula().toString())
                .add("unit", metric.unit().name())
                .add("changedAt", metric.changedAt().toString())
                .build();
    }
}
