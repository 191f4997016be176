package io.vitrine.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The results for programs. */
final class JsonReport {

    private JsonReport() {}

    static JsonObject of(Machine machine, Report report) {
        JsonObjectBuilder sections = Json.createObjectBuilder();
        report.results()
                .forEach(
                        (section, rows) -> sections.add(section.name().toLowerCase(java.util.Locale.ROOT), rows(rows)));
        JsonObjectBuilder about = Json.createObjectBuilder();
        machine.facts().forEach(about::add);
        return Json.createObjectBuilder()
                .add("machine", about)
                .add("results", sections)
                .build();
    }

    private static JsonArrayBuilder rows(List<Result> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(row(row)));
        return array;
    }

    private static JsonObjectBuilder row(Result row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", row.key())
                .add("label", row.label())
                .add("value", row.value())
                .add("unit", row.unit());
        if (!row.goal().none()) {
            json.add(row.goal().least() ? "atLeast" : "atMost", row.goal().limit())
                    .add("met", row.goal().met(row.value()));
        }
        return json;
    }
}
