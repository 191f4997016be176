package io.vitrine.analytics.rest;

import io.vitrine.analytics.DrillDown;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** The rows behind a figure as JSON. */
final class DrillJson {

    private DrillJson() {}

    static JsonObject write(DrillDown drill) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        drill.rows().forEach(row -> rows.add(row(row)));
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        drill.reproduce().parameters().forEach(parameters::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("metric", drill.metric().id())
                .add("version", drill.metric().version())
                .add("definition", drill.metric().definition())
                .add("figure", drill.figure().toPlainString())
                .add("sum", drill.sum().toPlainString())
                .add(
                        "sums",
                        Json.createObjectBuilder()
                                .add("gross", drill.sums().gross().toPlainString())
                                .add("discount", drill.sums().discount().toPlainString())
                                .add("returned", drill.sums().returned().toPlainString()))
                .add("rowCount", drill.rowCount())
                .add("asOf", drill.asOf().toString())
                .add("hash", drill.hash())
                .add(
                        "reproduce",
                        Json.createObjectBuilder()
                                .add("sql", drill.reproduce().sql())
                                .add("parameters", parameters)
                                .add("role", drill.reproduce().role()));
        FigureJson.period(json, drill.query().period());
        json.add("data", rows);
        return json.add("next", drill.next().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .build();
    }

    /** The id as people and programs see it. */
    static String id(DrillDown.Row row) {
        return switch (row.kind()) {
            case SALE -> TypeId.format("ord", row.id());
            case RETURN -> TypeId.format("ret", row.id());
            case CUSTOMER -> TypeId.format("cus", row.id());
        };
    }

    private static JsonObject row(DrillDown.Row row) {
        return Json.createObjectBuilder()
                .add("kind", row.kind().name())
                .add("id", id(row))
                .add("at", row.at().toString())
                .add("number", row.number())
                .add(
                        "customer",
                        row.customer().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("channel", row.channel())
                .add("location", row.location())
                .add("gross", row.gross().toPlainString())
                .add("discount", row.discount().toPlainString())
                .add("returned", row.returned().toPlainString())
                .add("value", row.value().toPlainString())
                .build();
    }
}
