package io.vitrine.analytics.cases.rest;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.analytics.cases.CaseDetails;
import io.vitrine.analytics.cases.CaseSummary;
import io.vitrine.analytics.cases.OpenCase;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Cases as JSON. */
final class CaseJson {

    private CaseJson() {}

    static OpenCase read(JsonBody body) {
        Metric metric = Metric.byId(body.text("metric")).orElseThrow(() -> Problem.notFound("metric"));
        Optional<LocationId> location = body.optional("location")
                .map(text -> LocationId.parse(text).orElseThrow(() -> Problem.notFound("location")));
        Period period = new Period(day(body, "from"), day(body, "to"));
        return new OpenCase(body.text("title"), metric, new FigureQuery(period, location));
    }

    private static LocalDate day(JsonBody body, String field) {
        try {
            return LocalDate.parse(body.text(field));
        } catch (DateTimeException e) {
            throw body.wrong(field, "Write a day such as 2026-01-31.");
        }
    }

    static JsonObjectBuilder write(CaseSummary summary) {
        return Json.createObjectBuilder()
                .add("id", summary.id().toString())
                .add("title", summary.title())
                .add("state", summary.resolved() ? "RESOLVED" : "OPEN")
                .add("openedBy", summary.openedBy())
                .add("openedAt", summary.openedAt().toString())
                .add("metric", summary.metric().id())
                .add("from", summary.period().from().toString())
                .add("to", summary.period().to().toString())
                .add("figure", summary.figure().toPlainString());
    }

    static JsonObject write(CaseDetails found) {
        JsonArrayBuilder comments = Json.createArrayBuilder();
        found.comments()
                .forEach(comment -> comments.add(Json.createObjectBuilder()
                        .add("at", comment.at().toString())
                        .add("author", comment.author())
                        .add("words", comment.words())));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(rows::add);
        JsonArrayBuilder trail = Json.createArrayBuilder();
        found.trail().forEach(trail::add);
        return write(found.summary())
                .add("version", found.version())
                .add(
                        "location",
                        found.location()
                                .<JsonValue>map(id -> Json.createValue(id.toString()))
                                .orElse(JsonValue.NULL))
                .add("sum", found.sum().toPlainString())
                .add("rowCount", found.rowCount())
                .add("hash", found.hash())
                .add("asOf", found.asOf().toString())
                .add("statement", found.statement())
                .add("rows", rows)
                .add("trail", trail)
                .add("comments", comments)
                .add(
                        "resolution",
                        found.resolution().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .build();
    }
}
