package io.vitrine.commerce.picking.rest;

import io.vitrine.commerce.picking.PickLine;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.commerce.picking.PickLists;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Pick lists as JSON. */
final class PickJson {

    private PickJson() {}

    static JsonObject page(PickLists.Page page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.lists().forEach(list -> data.add(list(list)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject list(PickList list) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        list.lines().forEach(line -> lines.add(line(line)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", list.id().toString())
                .add("number", list.number())
                .add("location", list.location().toString())
                .add("state", list.state().name())
                .add("picker", list.picker())
                .add("createdAt", list.createdAt().toString())
                .add("lines", lines);
        list.finishedAt().ifPresent(at -> json.add("finishedAt", at.toString()));
        return json.build();
    }

    private static JsonObjectBuilder line(PickLine line) {
        return Json.createObjectBuilder()
                .add("no", line.position())
                .add("order", line.order().toString())
                .add("orderLine", line.line())
                .add("variant", line.variant().toString())
                .add("sku", line.sku())
                .add("name", line.name())
                .add("bin", line.bin())
                .add("wanted", line.wanted())
                .add("picked", line.picked())
                .add("missing", line.missing())
                .add("state", line.state().name());
    }
}
