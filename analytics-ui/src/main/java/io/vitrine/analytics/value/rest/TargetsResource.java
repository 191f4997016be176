package io.vitrine.analytics.value.rest;

import io.vitrine.analytics.custom.Target;
import io.vitrine.analytics.custom.Targets;
import io.vitrine.analytics.value.MetricValues;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What figures should come to, over HTTP. */
@Path("metrics/{metric}/targets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetsResource {

    @Inject
    MetricValues values;

    @Inject
    Targets targets;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Operation(
            summary = "The targets of a figure, by month",
            description = "Takes from and to (such as 2026-01), and location.")
    public JsonObject list(
            @PathParam("metric") String metric,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("location") @Nullable String location) {
        String id = values.meaning(metric).id();
        JsonArrayBuilder data = Json.createArrayBuilder();
        targets.between(id, month("from", from), month("to", to), location(location))
                .forEach(target -> data.add(write(target)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    @Needs(Permission.CHECK_FIGURES)
    @PUT
    @Operation(
            summary = "Sets the target of a month",
            description = "Takes month (such as 2026-01), value, and location.")
    public JsonObject set(@PathParam("metric") String metric, String json) {
        JsonBody body = JsonBody.parse(json);
        String id = values.meaning(metric).id();
        return write(targets.set(
                id,
                new Target(
                        month("month", body.text("month")),
                        location(body.optional("location").orElse(null)),
                        body.decimal("value"))));
    }

    private static YearMonth month(String name, @Nullable String text) {
        try {
            return YearMonth.parse(Optional.ofNullable(text).orElse(""));
        } catch (DateTimeException e) {
            throw Problem.invalid(name, "Write a month such as 2026-01.");
        }
    }

    private static Optional<LocationId> location(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(id -> LocationId.parse(id).orElseThrow(() -> Problem.notFound("location")));
    }

    private static JsonObject write(Target target) {
        return Json.createObjectBuilder()
                .add("month", target.month().toString())
                .add(
                        "location",
                        target.location()
                                .<JsonValue>map(one -> Json.createValue(one.toString()))
                                .orElse(JsonValue.NULL))
                .add("value", target.value().toPlainString())
                .build();
    }
}
