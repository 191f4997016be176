package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.UUID;

/** Levels that differ from their ledger, as the API writes them. */
final class DifferenceJson {

    private DifferenceJson() {}

    static JsonArrayBuilder array(String kept) {
        JsonArrayBuilder differences = Json.createArrayBuilder();
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(level -> differences.add(difference(level)));
        }
        return differences;
    }

    private static JsonObjectBuilder difference(JsonObject level) {
        return Json.createObjectBuilder()
                .add("variant", new VariantId(UUID.fromString(level.getString("variant_id"))).toString())
                .add("location", new LocationId(UUID.fromString(level.getString("location_id"))).toString())
                .add("onHand", level.get("on_hand"))
                .add("entered", level.get("entered"))
                .add("reserved", level.get("reserved"))
                .add("promised", level.get("promised"))
                .add("inLots", level.getOrDefault("in_lots", JsonValue.NULL))
                .add("enteredInLots", level.getOrDefault("entered_in_lots", JsonValue.NULL))
                .add("held", level.getOrDefault("held", JsonValue.NULL))
                .add("inHeldLots", level.getOrDefault("in_held_lots", JsonValue.NULL))
                .add("lotsWrong", level.getOrDefault("lots_wrong", JsonValue.NULL));
    }
}
